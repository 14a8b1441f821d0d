import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.js';
import messages from './messages.fr.js';
import { actorsPath, breadcrumbOf, nearestParent, sayPopulation, territoryPath } from './territoryWords.js';

const epci = /** @type {const} */ ({ ref: 'epci:1', kind: 'epci', code: '1', name: 'CC' });
const department = /** @type {const} */ ({
  ref: 'department:07',
  kind: 'department',
  code: '07',
  name: 'Ardèche',
});
const region = /** @type {const} */ ({ ref: 'region:84', kind: 'region', code: '84', name: 'Région' });
const area = /** @type {const} */ ({ ref: 'area:x', kind: 'area', code: 'x', name: 'Ensemble' });

describe('what contains a territory', () => {
  it('is read from the region down, without the areas', () => {
    expect(breadcrumbOf([epci, area, department, region]).map(({ ref }) => ref)).toEqual([
      'region:84',
      'department:07',
      'epci:1',
    ]);
  });
  it('places a territory by the smallest of them', () => {
    expect(nearestParent([department, region])).toBe(department);
    expect(nearestParent([])).toBeUndefined();
  });
});

describe('a population', () => {
  const t = createTranslator(messages, 'fr');
  it('always says its year where there is one', () => {
    expect(sayPopulation(t, { count: 4819, year: 2023, kind: 'municipal' }, 'fr')).toBe(
      '4\u202f819 habitants (2023)',
    );
    expect(sayPopulation(t, { count: 1, year: null, kind: 'municipal' }, 'fr')).toBe('1 habitant');
  });
  it('is left out where nobody counted', () => {
    expect(sayPopulation(t, null, 'fr')).toBe('');
  });
});

it('writes references into addresses', () => {
  expect(territoryPath('epci:200072007')).toBe('/territories/epci%3A200072007/show');
  expect(decodeURIComponent(actorsPath('epci:1'))).toBe('/actors?filter={"territory":["epci:1"]}&page=1');
});
