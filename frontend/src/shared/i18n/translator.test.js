import { describe, expect, it } from 'vitest';
import { createTranslator } from './translator.js';

const fr = {
  a: { hello: 'Bonjour {name} !', n: { zero: 'rien', one: '{count} ligne', other: '{count} lignes' } },
};

describe('createTranslator', () => {
  const t = createTranslator(fr, 'fr');
  it('dresses the message and leaves the parameter as its author wrote it', () => {
    expect(t('a.hello', { name: "d'Arc ?" })).toBe("Bonjour d'Arc ?\u202f!");
  });
  it('chooses the plural of the language and writes numbers as it does', () => {
    expect(t('a.n', { count: 0 })).toBe('rien');
    expect(t('a.n', { count: 1 })).toBe('1 ligne');
    expect(t('a.n', { count: 4823 })).toBe('4\u202f823 lignes');
  });
  it('gives back an unknown key, or its option _', () => {
    expect(t('a.missing')).toBe('a.missing');
    expect(t('a.missing', { _: 'Dit' })).toBe('Dit');
  });
});
