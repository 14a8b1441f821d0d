import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.js';
import { actOf, byDay, placeOf, sayAct, sayFields, sayThing, sayWho } from './entryWords.js';
import messages from './messages.fr.js';

const t = createTranslator(messages, 'fr');
/** @param {Partial<import('./entryWords.js').Entry>} over @returns {import('./entryWords.js').Entry} */
const entry = (over) => ({
  id: 'e',
  occurredAt: '2026-11-22T10:00:00Z',
  actor: { kind: 'account', id: 'a', name: 'Claude Témoin' },
  action: 'update',
  resource: 'actors',
  resourceId: 'x',
  fields: [],
  ...over,
});

describe('an entry of the journal as a sentence', () => {
  it('names who acted, also when that is a program, the product or somebody gone', () => {
    expect(sayWho(t, { kind: 'account', id: 'a', name: 'Claude Témoin' })).toBe('Claude Témoin');
    expect(sayWho(t, { kind: 'account', id: 'a', name: null })).toBe('Un compte retiré');
    expect(sayWho(t, { kind: 'api-client', id: 'k', name: 'Site' })).toBe('Le client d’API Site');
    expect(sayWho(t, { kind: 'job', id: null, name: null })).toBe('Maillage');
    expect(sayWho(t, null)).toBe('Un visiteur');
  });
  it('says what an act means for its record, and nothing twice', () => {
    const revocation = entry({ resource: 'api-clients', action: 'archive', fields: ['revokedAt'] });
    expect(sayAct(t, actOf(revocation))).toBe('a révoqué');
    expect(sayFields(t, revocation.fields, actOf(revocation))).toBe('');
    expect(sayAct(t, actOf(entry({ action: 'archive' })))).toBe('a archivé');
  });
  it('names the record once its name is known', () => {
    expect(sayThing(t, entry({}), 'La Source')).toBe('l’acteur La Source');
    expect(sayThing(t, entry({}), undefined)).toBe('un acteur');
    expect(sayThing(t, entry({ resource: 'invitations' }), undefined)).toBe('une invitation');
    expect(sayThing(t, entry({ resource: 'session' }), undefined)).toBe('');
  });
  it('says acts and kinds that it does not know without showing a code alone', () => {
    expect(sayAct(t, 'transmogrify')).toBe('a agi sur');
    expect(sayThing(t, entry({ resource: 'gadgets' }), 'X')).toBe('une fiche');
  });
  it('names the fields in words, each once', () => {
    expect(sayFields(t, ['address', 'themes', 'address', 'odd'])).toBe('adresse, thèmes, odd');
    expect(sayFields(t, ['name', 'address'], 'create')).toBe('');
  });
});

it('knows where a record is read and shown, where it has a page', () => {
  expect(placeOf(entry({}))).toEqual({ read: '/actors/x', page: '/actors/x/show' });
  expect(placeOf(entry({ resource: 'accounts' }))?.page).toBeUndefined();
  expect(placeOf(entry({ resource: 'session' }))).toBeUndefined();
});

it('groups entries by day in their order', () => {
  const days = byDay([entry({ id: '1' }), entry({ id: '2' }), entry({ id: '3', occurredAt: 'y' })], (at) =>
    at.slice(0, 1),
  );
  expect(days.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['1', '2'], ['3']]);
});
