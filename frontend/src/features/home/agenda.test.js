import { expect, it } from 'vitest';
import { sessionsAhead } from './agenda.js';

const session = (/** @type {string} */ id, /** @type {string} */ startsAt, /** @type {string} */ endsAt) => ({
  id,
  startsAt,
  endsAt,
  title: null,
});
const cycle = {
  state: 'published',
  sessions: [
    session('over', '2026-10-23T07:30:00Z', '2026-10-23T14:30:00Z'),
    session('later', '2026-12-18T08:30:00Z', '2026-12-18T15:30:00Z'),
  ],
};
const evening = {
  state: 'published',
  sessions: [session('tonight', '2026-11-23T17:30:00Z', '2026-11-23T23:30:00Z')],
};
const cancelled = {
  state: 'cancelled',
  sessions: [session('no', '2026-11-24T17:30:00Z', '2026-11-24T20:30:00Z')],
};

it('the agenda holds what is not over, soonest first, each session on its own', () => {
  const found = sessionsAhead([cycle, evening, cancelled], new Date('2026-11-23T18:00:00Z'));
  expect(found.map(({ id, day }) => [id, day])).toEqual([
    ['tonight', '2026-11-23'],
    ['later', '2026-12-18'],
  ]);
});
