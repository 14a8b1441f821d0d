import { describe, expect, it } from 'vitest';
import { differences, merged } from './conflict.js';

const base = { name: 'Le Fournil', acronym: '', roles: ['relay-place'], rna: null };
const mine = { ...base, name: 'Le Fournil des Sucs', roles: ['relay-place', 'mentor'] };
const theirs = { ...base, acronym: 'LF', roles: ['funder'], name: 'Le Fournil' };
const fields = ['name', 'acronym', 'roles', 'rna'];

describe('a conflict between two versions', () => {
  const found = differences(base, mine, theirs, fields);

  it('shows only the fields that differ', () => {
    expect(found.map(({ field }) => field)).toEqual(['name', 'acronym', 'roles']);
  });
  it('suggests the side that alone changed the field, and nothing when both did', () => {
    expect(found.map(({ suggested }) => suggested)).toEqual(['mine', 'theirs', null]);
  });
  it('keeps the other side wherever mine was not chosen', () => {
    const result = merged(theirs, found, { name: 'mine', acronym: 'theirs', roles: 'theirs' });
    expect(result).toEqual({ name: 'Le Fournil des Sucs', acronym: 'LF', roles: ['funder'], rna: null });
  });
});
