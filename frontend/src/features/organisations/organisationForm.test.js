import { expect, it } from 'vitest';
import { toForm, toInput, withScheme } from './organisationForm.js';

it('sends what is written of an organisation and nothing that is read-only', () => {
  const view = {
    id: 'o',
    version: 3,
    name: 'Plateau',
    shortName: 'P',
    description: null,
    website: null,
    memberCount: 3,
  };
  expect(toInput(toForm(view))).toEqual({
    name: 'Plateau',
    shortName: 'P',
    description: null,
    website: null,
  });
});

it('completes a website that was typed without its beginning', () => {
  expect(withScheme('plateau.example')).toBe('https://plateau.example');
  expect(withScheme('http://plateau.example')).toBe('http://plateau.example');
  expect(withScheme('')).toBe('');
});
