import { describe, expect, it } from 'vitest';
import { needsReason, statesAfter } from './eventStates.js';

const now = new Date('2026-11-23T12:00:00Z');

describe('the state of an event', () => {
  it('is published from a draft, and taken back from there only by cancelling with a reason', () => {
    expect(statesAfter({ state: 'draft' }, now)).toEqual(['published']);
    expect(statesAfter({ state: 'published', endsAt: '2026-11-24T12:00:00Z' }, now)).toEqual(['cancelled']);
    expect(needsReason('published', 'cancelled')).toBe(true);
    expect(needsReason('draft', 'published')).toBe(false);
  });
  it('is held once its last session is over', () => {
    expect(statesAfter({ state: 'published', endsAt: '2026-11-23T11:59:00Z' }, now)).toEqual([
      'held',
      'cancelled',
    ]);
  });
  it('comes back with a reason where it was said to be held', () => {
    expect(statesAfter({ state: 'held' }, now)).toEqual(['published']);
    expect(needsReason('held', 'published')).toBe(true);
    expect(statesAfter({ state: 'cancelled' }, now)).toEqual(['draft']);
  });
});
