import { describe, expect, it } from 'vitest';
import { formatValue, parseValue, writeValue } from './amounts.js';

describe('figures of a project', () => {
  it.each([
    ['funding-obtained', '6 400', 640_000],
    ['funding-obtained', '6\u202f400,5 €', 640_050],
    ['funding-requested', '19.99', 1_999],
    ['funding-requested', '12,345', null],
    ['funding-requested', '-3', null],
    ['jobs', '12', 12],
    ['jobs', '1,5', null],
    ['volunteers', '', null],
  ])('reads %s typed as %j', (kind, text, value) => expect(parseValue(kind, text)).toBe(value));

  it('writes them back as they are typed', () => {
    expect(writeValue('funding-obtained', 640_050, 'fr')).toBe('6400,50');
    expect(writeValue('funding-obtained', 640_000, 'fr')).toBe('6400');
    expect(writeValue('jobs', 3, 'fr')).toBe('3');
  });
  it('says euros without empty cents', () => {
    expect(formatValue('funding-obtained', 640_000, 'fr')).toBe('6\u202f400\u00a0€');
    expect(formatValue('funding-obtained', 1_999, 'en')).toBe('€19.99');
    expect(formatValue('volunteers', 1_200, 'fr')).toBe('1\u202f200');
  });
});
