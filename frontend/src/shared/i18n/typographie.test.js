import { describe, expect, it } from 'vitest';
import { typographie, typographyFaults } from './typographie.js';

describe('typographie', () => {
  it('puts a narrow space before ; ! ? and a full one before : % €', () => {
    expect(typographie('Quoi ? Oui ; 12 % : 6 €')).toBe('Quoi\u202f? Oui\u202f; 12\u00a0%\u00a0: 6\u00a0€');
  });
  it('binds quotation marks, thousands and units', () => {
    expect(typographie('« Borne » a 4 823 pas en 15 min')).toBe(
      '«\u00a0Borne\u00a0» a 4\u202f823 pas en 15\u00a0min',
    );
  });
  it('curls the apostrophe and joins the dots', () => {
    expect(typographie("l'essai...")).toBe('l’essai…');
  });
  it('leaves addresses alone', () => {
    expect(typographie('https://exemple.fr/?a=1')).toBe('https://exemple.fr/?a=1');
  });
});

describe('typographyFaults', () => {
  it.each(['Quoi?', 'Nom: x', '12%', '«Borne»', "l'essai", 'fin...', 'un·e', 'A vérifier'])(
    'finds the fault in %s',
    (text) => {
      expect(typographyFaults(text)).not.toEqual([]);
    },
  );
  it('leaves the verb « a » alone at the beginning of a sentence', () => {
    expect(typographyFaults('A fondé')).toEqual([]);
  });
  it('accepts what typographie wrote', () => {
    expect(typographyFaults(typographie('« Oui » : 12 % à 18:30 ! Non ?'))).toEqual([]);
  });
});
