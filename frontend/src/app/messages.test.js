import { describe, expect, it } from 'vitest';
import publicEn from '../public/messages.en.js';
import publicFr from '../public/messages.fr.js';
import { flatten } from '../shared/i18n/translator.js';
import { typographie, typographyFaults } from '../shared/i18n/typographie.js';
import en from './messages.en.js';
import fr from './messages.fr.js';

const catalogues = [
  { name: 'staff', fr, en },
  { name: 'public', fr: publicFr, en: publicEn },
];
const keysOf = (/** @type {any} */ catalogue) =>
  flatten(catalogue)
    .map(([key]) => key)
    .sort();
const holesOf = (/** @type {string} */ text) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe.each(catalogues)('the $name catalogue', ({ fr: french, en: english }) => {
  it('says the same things in French and in English', () => {
    expect(keysOf(english)).toEqual(keysOf(french));
  });
  it('uses the same parameters in both languages', () => {
    const translated = new Map(flatten(english));
    for (const [key, text] of flatten(french)) {
      expect({ key, holes: holesOf(translated.get(key) ?? '') }).toEqual({ key, holes: holesOf(text) });
    }
  });
  it('follows French typography', () => {
    const wrong = flatten(french).flatMap(([key, text]) =>
      typographyFaults(typographie(text)).map((fault) => `${key}: ${fault}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
  it('has no straight apostrophe nor quotation mark in English', () => {
    expect(flatten(english).filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
  it('has no empty message', () => {
    expect([...flatten(french), ...flatten(english)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
