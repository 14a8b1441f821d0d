import { expect, it } from 'vitest';
import { linkedWords } from './linkedWords.js';

it('cuts a sentence where its name goes', () => {
  expect(linkedWords(({ name }) => `${name} rejoint le projet`)).toEqual({
    before: '',
    after: ' rejoint le projet',
  });
  expect(linkedWords(({ name }) => `Quitte ${name}`)).toEqual({ before: 'Quitte ', after: '' });
});
