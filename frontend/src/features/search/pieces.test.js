import { expect, test } from 'vitest';
import { pieces } from './pieces.js';

test('a text is cut where its marks begin and end', () => {
  expect(pieces('Le Béage', [{ start: 3, end: 8 }])).toEqual([
    { start: 0, part: 'Le ', marked: false },
    { start: 3, part: 'Béage', marked: true },
  ]);
  expect(
    pieces('tiers lieu', [
      { start: 0, end: 5 },
      { start: 6, end: 10 },
    ]).map(({ part }) => part),
  ).toEqual(['tiers', ' ', 'lieu']);
});

test('a text without marks stays whole, an empty one has no pieces', () => {
  expect(pieces('Mairie', [])).toEqual([{ start: 0, part: 'Mairie', marked: false }]);
  expect(pieces('', [])).toEqual([]);
});
