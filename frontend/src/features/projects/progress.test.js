import { describe, expect, it } from 'vitest';
import { ageOf, knotsOf, mayHaveBecome, requiredBy, STAGES, statusesAfter } from './progress.js';

describe('the status of a project', () => {
  it('is paused and resumed freely, and ended with a reason from the list', () => {
    expect(statusesAfter('active')).toEqual(['paused', 'completed', 'handed-over', 'abandoned']);
    expect(['paused', 'completed', 'handed-over', 'abandoned'].map((to) => requiredBy('active', to))).toEqual(
      [null, null, 'code', 'code'],
    );
  });
  it.each(['completed', 'handed-over', 'abandoned'])('comes back from %s with a sentence only', (ended) => {
    expect(statusesAfter(ended)).toEqual(['active']);
    expect(requiredBy(ended, 'active')).toBe('reason');
  });
});

it('lets an organisation come of a project from its creation on', () => {
  expect(STAGES.filter(mayHaveBecome)).toEqual(['creation', 'launch', 'consolidation', 'scaling']);
});

describe('the history of a project', () => {
  const change = (/** @type {string} */ stage, status = 'active') => ({ stage, status, on: '2026-11-01' });
  it('says what each change changed', () => {
    const history = [
      change('idea', 'abandoned'),
      change('idea'),
      change('feasibility', 'paused'),
      change('emergence'),
    ];
    expect(knotsOf(history).map(({ said }) => said)).toEqual([
      ['status'],
      ['back', 'status'],
      ['forward', 'status'],
      ['start'],
    ]);
  });
  it('is empty without a change', () => expect(knotsOf([])).toEqual([]));
});

describe('how long a project has stood where it is', () => {
  it.each([
    ['2026-11-23', 'today', 0],
    ['2026-11-22', 'days', 1],
    ['2026-10-01', 'days', 53],
    ['2026-08-23', 'months', 3],
    ['2023-11-01', 'years', 3],
    ['2026-12-01', 'today', 0],
  ])('since %s', (on, unit, count) => expect(ageOf(on, '2026-11-23')).toEqual({ unit, count }));
});
