import { expect, it } from 'vitest';
import { noteAddress } from './useNoteKey.js';

const id = '01a2076e-b94b-7fb4-9a62-472dcb4bc81f';

it.each([
  ['/', '/support-records/create'],
  [`/projects/${id}/show`, `/support-records/create?project=${id}`],
  [`/actors/${id}`, `/support-records/create?participant=${id}`],
  ['/projects/board', '/support-records/create'],
])('from %s one notes a support at %s', (pathname, address) => expect(noteAddress(pathname)).toBe(address));
