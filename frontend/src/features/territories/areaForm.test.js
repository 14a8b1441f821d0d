import { expect, it } from 'vitest';
import { fieldOfPath, toForm, toInput, withCommunes } from './areaForm.js';

const borne = { ref: 'municipality:07038', name: 'Borne' };
const astet = { ref: 'municipality:07018', name: 'Astet' };

it('sends the references of the communes and nothing that is read-only', () => {
  const area = { ref: 'area:1', version: 4, name: 'Sources', description: null, municipalities: [borne] };
  expect(toInput(toForm(area))).toEqual({ name: 'Sources', description: '', municipalities: [borne.ref] });
});

it('adds a territory’s communes once, in the order of their names', () => {
  expect(withCommunes([borne], [borne, astet])).toEqual([astet, borne]);
});

it('shows what is wrong with one commune beside the list', () => {
  expect(fieldOfPath('municipalities.3')).toBe('municipalities');
  expect(fieldOfPath('name')).toBe('name');
});
