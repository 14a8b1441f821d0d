import { describe, expect, it } from 'vitest';
import { knotsOf, phaseAfter, PHASES, requiredBy } from './phases.js';

describe('the phase of a support plan', () => {
  it('goes forward freely, also by several steps', () => {
    expect(requiredBy('intake', 'assessment')).toBeNull();
    expect(requiredBy('intake', 'follow-up')).toBeNull();
  });
  it('goes back with a sentence, also when it was closed', () => {
    expect(requiredBy('plan', 'intake')).toBe('reason');
    expect(requiredBy('closed', 'follow-up')).toBe('reason');
  });
  it.each(PHASES.slice(0, -1))('is closed from %s with a reason from the list', (phase) => {
    expect(requiredBy(phase, 'closed')).toBe('code');
  });
  it('asks nothing where it stays, and has one that comes next', () => {
    expect(requiredBy('closed', 'closed')).toBeNull();
    expect([phaseAfter('intake'), phaseAfter('closed')]).toEqual(['assessment', undefined]);
  });
});

it('says what each change of the history changed', () => {
  const lead = { id: '1', name: 'Structure Exemple' };
  const history = [
    { phase: 'closed', on: '2026-11-01' },
    { phase: 'plan', on: '2026-10-01' },
    { phase: 'implementation', on: '2026-09-01', lead },
    { phase: 'implementation', on: '2026-08-01' },
    { phase: 'intake', on: '2026-07-01' },
  ];
  expect(knotsOf(history).map(({ said }) => said)).toEqual(['closed', 'back', 'lead', 'forward', 'start']);
});
