import { describe, expect, it } from 'vitest';
import { changes } from './mergePatch.js';

describe('changes', () => {
  it('sends only what differs', () => {
    expect(changes({ name: 'A', roles: ['x'] }, { name: 'B', roles: ['x'] })).toEqual({ name: 'B' });
  });
  it('sends null for what was emptied and an empty list for a list', () => {
    expect(changes({ rna: 'W1', roles: ['x'] }, { rna: '', roles: [] })).toEqual({ rna: null, roles: [] });
  });
  it('takes an absent value and an empty one for the same', () => {
    expect(changes({ rna: null }, { rna: '', themes: [], acronym: undefined })).toEqual({});
  });
  it('goes into objects but sends lists whole', () => {
    const before = {
      address: { city: 'Borne', postcode: '07590' },
      contactPoints: [{ value: 'a' }, { value: 'b' }],
    };
    const after = { address: { city: 'Borne', postcode: '' }, contactPoints: [{ value: 'a' }] };
    expect(changes(before, after)).toEqual({ address: { postcode: null }, contactPoints: [{ value: 'a' }] });
  });
  it('tells false from nothing', () => {
    expect(changes({ esus: true }, { esus: false })).toEqual({ esus: false });
  });
});
