import { expect, it } from 'vitest';
import { byDay } from './byDay.js';

it('groups changes under the words of their day', () => {
  const items = [
    { id: 'a', updatedAt: '2026-11-22T09:00:00Z' },
    { id: 'b', updatedAt: '2026-11-22T08:00:00Z' },
    { id: 'c', updatedAt: '2026-11-21T08:00:00Z' },
  ];
  const groups = byDay(items, 'fr', new Date('2026-11-22T10:00:00Z'));
  expect(groups.map(({ day, items: found }) => [day, found.map(({ id }) => id)])).toEqual([
    ['Aujourd’hui', ['a', 'b']],
    ['Hier', ['c']],
  ]);
});
