import { expect, it } from 'vitest';
import { EMAIL } from './roles.js';

it.each(['alix@plateau.example', 'a.b+c@d.fr'])('takes %s for an address', (text) => {
  expect(EMAIL.test(text)).toBe(true);
});

it.each(['alix', 'alix@plateau', 'alix @plateau.fr', '@plateau.fr'])(
  'notices what is missing in %s',
  (text) => {
    expect(EMAIL.test(text)).toBe(false);
  },
);
