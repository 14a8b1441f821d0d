import { expect, it } from 'vitest';
import { openMembers, pastMembers, teamOf } from './team.js';

const lead = { id: 'a', name: 'Structure A' };
const b = { id: 'b', name: 'Structure B' };
const c = { id: 'c', name: 'Structure C' };
/** @param {any} organisation @param {string | null} [leftOn] @returns {import('./team.js').Member} */
const member = (organisation, leftOn = null) => ({
  organisation,
  role: organisation === lead ? 'lead' : 'member',
  joinedOn: '2026-01-01',
  leftOn,
});

it('knows who is in the team and who was', () => {
  const plan = { team: [member(lead), member(b, '2026-02-01'), member(c)] };
  expect(openMembers(plan).map(({ organisation }) => organisation.id)).toEqual(['a', 'c']);
  expect(pastMembers(plan).map(({ organisation }) => organisation.id)).toEqual(['b']);
});

it('takes for the team of a project everybody who is in the team of one of its plans, each once', () => {
  const plans = [
    { lead, team: [member(lead), member(b, '2026-02-01')] },
    { lead, team: [member(lead), member(c), member(b)] },
  ];
  expect(teamOf(plans, lead)).toEqual([lead, c, b]);
  expect(teamOf([], lead)).toEqual([lead]);
});
