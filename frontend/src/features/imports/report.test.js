import { describe, expect, it } from 'vitest';
import { accepted, columnsToShow, countsOf, nameIn, shares, total } from './report.js';

const none = { created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 };
/** @param {number} line @param {{ values?: Record<string, string>, errors?: any[], repairs?: any[] }} notes @returns {any} */
const row = (line, { values = {}, errors = [], repairs = [] }) => ({
  line,
  outcome: 'rejected',
  values,
  errors,
  repairs,
});

describe('the counts of a run', () => {
  it('are nought where the run says nothing', () => {
    expect(countsOf(null)).toEqual(none);
    expect(countsOf(/** @type {any} */ ({ counts: { created: 2 } }))).toEqual({ ...none, created: 2 });
  });
  it('call accepted what is written or already there, not what is skipped or rejected', () => {
    const counts = { created: 142, updated: 31, unchanged: 6, skipped: 3, rejected: 8 };
    expect(accepted(counts)).toBe(179);
    expect(total(counts)).toBe(190);
  });
});

describe('the stacked bar', () => {
  it('fills exactly its width and leaves out what is not there', () => {
    const parts = shares({ ...none, created: 3, rejected: 1 });
    expect(parts.map(({ outcome, width }) => [outcome, Math.round(width)])).toEqual([
      ['created', 75],
      ['rejected', 25],
    ]);
  });
  it('keeps a few rows among many visible', () => {
    const [, few] = shares({ ...none, created: 10_000, rejected: 1 });
    expect(few.width).toBeGreaterThan(1);
  });
  it('is empty without rows', () => {
    expect(shares(none)).toEqual([]);
  });
});

it('finds the name that a row gives to its actor', () => {
  const mapping = { Prénom: 'givenName', Nom: 'familyName', Structure: 'name', Ville: null };
  const named = (/** @type {Record<string, string>} */ values) =>
    nameIn(/** @type {any} */ ({ values }), mapping);
  expect(named({ Structure: 'La Source', Nom: 'Modèle' })).toBe('La Source');
  expect(named({ Structure: '', Prénom: 'Dominique', Nom: 'Modèle' })).toBe('Dominique Modèle');
  expect(named({})).toBe('');
});

describe('the columns shown beside the errors', () => {
  const columns = ['a', 'nom', 'b', 'siret', 'c', 'commune', 'd', 'e'];
  const mapping = {
    a: 'acronym',
    nom: 'name',
    b: null,
    siret: 'siret',
    c: null,
    commune: 'address.city',
    d: null,
    e: null,
  };

  it('start with what tells the actor, in the order of the file', () => {
    expect(columnsToShow([], mapping, columns, 3)).toEqual(['nom', 'siret', 'commune']);
  });
  it('hold every column that has an error or a repair', () => {
    const values = { nom: 'La Source' };
    const rows = [
      row(2, { values, errors: [{ column: 'd' }] }),
      row(3, { values, repairs: [{ column: 'a' }] }),
    ];
    expect(columnsToShow(rows, mapping, columns, 3)).toEqual(['a', 'nom', 'd']);
  });
  it('leave out columns that are empty in all these rows', () => {
    const rows = [row(2, { values: { nom: 'La Source', siret: '', commune: 'Borne' } })];
    expect(columnsToShow(rows, mapping, columns)).toEqual(['nom', 'commune']);
  });
  it('leave out columns that are not imported and have nothing to say', () => {
    expect(columnsToShow([], mapping, columns)).toEqual(['a', 'nom', 'siret', 'commune']);
  });
});
