import { expect, it } from 'vitest';
import { opening } from './useHome.js';

const epci = /** @type {any} */ ({ kind: 'epci', ref: 'epci:200072007', name: 'CC de l’Essai' });
const commune = /** @type {any} */ ({
  kind: 'municipality',
  ref: 'municipality:07038',
  name: 'Borne',
  parents: [{ kind: 'region', ref: 'region:84', name: 'Région' }, epci],
});

it.each([
  [
    'the communes of one’s own territory',
    [epci, commune],
    { parent: 'epci:200072007', kind: 'municipality' },
  ],
  ['those around one’s own commune', [commune], { parent: 'epci:200072007', kind: 'municipality' }],
  ['the sets of communes where one’s own territory is not known', [], { kind: 'area' }],
])('opens on %s', (_, home, filter) => expect(opening(home)).toEqual(filter));
