import { expect, it } from 'vitest';
import { mappedCount, mappingFaults } from './mapping.js';

const label = { fr: '', en: '' };
const fields = [
  { name: 'name', label, required: true },
  { name: 'siret', label, required: false, multiple: false },
  { name: 'address.street', label, required: false, multiple: true },
];

it('finds the required field that no column fills', () => {
  const { missing } = mappingFaults({ a: 'siret', b: null }, fields);
  expect(missing.map(({ name }) => name)).toEqual(['name']);
});

it('takes the family name of persons for their name', () => {
  expect(mappingFaults({ a: 'familyName' }, fields).missing).toEqual([]);
});

it('finds two columns for a field that takes one, and allows them where several make the field', () => {
  const mapping = { a: 'name', b: 'siret', c: 'siret', d: 'address.street', e: 'address.street' };
  const { missing, twice } = mappingFaults(mapping, fields);
  expect(missing).toEqual([]);
  expect(twice.map(({ field, columns }) => [field.name, columns])).toEqual([['siret', ['b', 'c']]]);
});

it('counts the columns that will be read', () => {
  expect(mappedCount({ a: 'name', b: null, c: 'siret' })).toBe(2);
});
