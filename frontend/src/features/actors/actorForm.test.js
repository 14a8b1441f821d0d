import { describe, expect, it } from 'vitest';
import { changes } from '../../api/mergePatch.js';
import { blankActor, fieldOfPath, toForm, toInput } from './actorForm.js';

const view = {
  id: '1',
  version: 3,
  type: 'organisation',
  visibility: 'network',
  name: 'Atelier Exemple des Sucs',
  siret: '12345678200010',
  editable: true,
  owner: { id: 'o', name: 'Structure Exemple' },
  address: {
    postcode: '07510',
    municipality: { ref: 'municipality:07235', name: 'Saint-Cirgues', code: '07235' },
  },
  territories: [{ ref: 'epci:200072007', name: 'Montagne' }],
  links: [
    {
      kind: 'member-of',
      direction: 'outgoing',
      actor: { id: '2', name: 'Réseau' },
      from: '2024-01-01',
      to: null,
    },
    { kind: 'employed-by', direction: 'incoming', actor: { id: '3', name: 'Alix' } },
  ],
  contactPoints: [{ kind: 'phone', value: '0400000000', label: null }],
  updatedBy: { organisation: { id: 'o', name: 'x' }, name: null },
};

describe('an actor between view, form and input', () => {
  it('sends references as ids and nothing that is read-only', () => {
    const input = toInput(toForm(view));
    expect(input).toMatchObject({
      address: { postcode: '07510', municipality: 'municipality:07235', street: null },
      territories: ['epci:200072007'],
      links: [{ kind: 'member-of', actorId: '2', from: '2024-01-01', to: null }],
      contactPoints: [{ kind: 'phone', value: '0400000000', label: null }],
    });
    for (const field of ['id', 'version', 'owner', 'editable', 'updatedBy', 'givenName', 'consent']) {
      expect(input).not.toHaveProperty(field);
    }
  });
  it('sends nothing when nothing was typed', () => {
    expect(changes(toInput(toForm(view)), toInput(toForm(view)))).toEqual({});
  });
  it('reads a SIRET typed with spaces', () => {
    expect(toInput({ ...toForm(view), siret: '123 456 782 00010' }).siret).toBe('12345678200010');
  });
  it('leaves the fields of an organisation out of a person', () => {
    const input = toInput({ ...blankActor('person'), givenName: 'Alix', familyName: 'Spécimen' });
    expect(input).toMatchObject({
      type: 'person',
      givenName: 'Alix',
      visibility: 'organisation',
      address: null,
    });
    expect(input).not.toHaveProperty('siret');
  });
  it('keeps skills as codes, and gives them back as words', () => {
    expect(toInput({ ...toForm(view), skills: 'Médiation, , aide à la paie ' }).skills).toEqual([
      'mediation',
      'aide-a-la-paie',
    ]);
    expect(toForm({ ...view, skills: ['aide-a-la-paie'] }).skills).toBe('aide a la paie');
  });
  it('names fields as the form does', () => {
    expect(['parentId', 'links.0.actorId', 'name'].map(fieldOfPath)).toEqual([
      'parent',
      'links.0.actor',
      'name',
    ]);
  });
});
