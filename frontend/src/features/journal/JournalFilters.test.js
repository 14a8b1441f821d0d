import { expect, it } from 'vitest';
import { startOfDay, toQuery } from './JournalFilters.jsx';

it('starts a day at midnight in Paris, in winter and in summer', () => {
  expect(startOfDay('2026-11-22')).toBe('2026-11-21T23:00:00.000Z');
  expect(startOfDay('2026-07-14')).toBe('2026-07-13T22:00:00.000Z');
});

it('asks for the whole last day', () => {
  expect(toQuery({ resource: 'actors', since: '', until: '2026-11-22' })).toEqual({
    resource: 'actors',
    since: '',
    until: '2026-11-22T23:00:00.000Z',
  });
});
