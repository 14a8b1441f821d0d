import { expect, it } from 'vitest';
import { contactAddress } from './contactAddress.js';

it.each([
  ['e-mail', 'accueil@exemple.fr', 'mailto:accueil@exemple.fr'],
  ['e-mail', 'a@b.fr?bcc=x', 'mailto:a@b.fr%3Fbcc%3Dx'],
  ['phone', '04 75 00 00 00', 'tel:0475000000'],
  ['website', 'exemple.fr', 'https://exemple.fr'],
  ['website', 'http://exemple.fr', 'http://exemple.fr'],
  ['website', 'javascript:alert(1)', null],
  ['postal', 'Le Bourg', null],
])('%s %s opens %s', (kind, value, address) => expect(contactAddress(kind, value)).toBe(address));
