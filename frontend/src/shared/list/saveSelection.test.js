import { expect, it } from 'vitest';
import { keepRecords } from './saveSelection.js';

it('keeps the head and whole records, line breaks inside quotes included', () => {
  const csv = 'id,nom\r\na1,"Deux\nlignes"\r\nb2,Simple\r\nc3,Autre\r\n';
  expect(keepRecords(csv, ['a1', 'c3'])).toBe('id,nom\r\na1,"Deux\nlignes"\r\nc3,Autre\r\n');
});
