import { describe, expect, it } from 'vitest';
import { changes } from '../../api/mergePatch.js';
import { blankProject, fieldOfPath, toForm, toInput } from './projectForm.js';

const view = {
  id: '1',
  version: 4,
  title: 'Épicerie Exemple',
  visibility: 'network',
  stage: 'creation',
  status: 'active',
  changedOn: '2026-10-01',
  lead: { id: 'o', name: 'Structure Exemple' },
  editable: true,
  confidential: true,
  territory: { ref: 'municipality:07026', kind: 'municipality', name: 'Le Béage', code: '07026' },
  themes: ['food-agriculture'],
  legalForm: null,
  summary: 'Une épicerie au village.',
  became: { id: '9', name: 'La Burle' },
  origin: { kind: 'actors', id: '5', name: 'Mairie Exemple' },
  holders: [
    {
      actor: { id: '2', name: 'Alix Spécimen', type: 'person' },
      role: 'holder',
      from: '2026-01-01',
      to: null,
    },
  ],
  facts: [{ kind: 'funding-obtained', value: 640_000, on: '2026-06-01', source: null }],
  history: [{ stage: 'creation', status: 'active', on: '2026-10-01' }],
  externalIds: [{ source: 'tableur', id: 'P12' }],
  internalDescription: null,
};

describe('a project between view, form and input', () => {
  it('sends references as ids, money in cents and nothing that is read-only', () => {
    const input = toInput(toForm(view, 'fr'));
    expect(input).toMatchObject({
      territory: 'municipality:07026',
      becameId: '9',
      origin: { kind: 'actors', id: '5' },
      holders: [{ actorId: '2', role: 'holder', from: '2026-01-01', to: null }],
      facts: [{ kind: 'funding-obtained', value: 640_000, on: '2026-06-01', source: null }],
      legalForm: null,
    });
    for (const field of ['id', 'version', 'lead', 'editable', 'history', 'became', 'confidential']) {
      expect(input).not.toHaveProperty(field);
    }
  });
  it('sends nothing when nothing was typed', () => {
    expect(changes(toInput(toForm(view, 'fr')), toInput(toForm(view, 'fr')))).toEqual({});
  });
  it('never dates a change that it does not make', () => {
    expect(toInput(toForm(view, 'fr')).changedOn).toBeNull();
  });
  it('starts as an idea that the network sees', () => {
    expect(toInput(blankProject())).toMatchObject({
      stage: 'idea',
      status: 'active',
      visibility: 'network',
      holders: [],
      origin: null,
    });
  });
  it('leaves out a holder that was not chosen', () => {
    const holders = [{ actor: null, role: 'holder', from: '', to: '' }];
    expect(toInput({ ...blankProject(), holders }).holders).toEqual([]);
  });
  it('takes a picked actor as an origin', () => {
    const origin = { id: '7', name: 'Relais Exemple', type: 'organisation' };
    expect(toInput({ ...blankProject(), origin }).origin).toEqual({ kind: 'actors', id: '7' });
  });
  it('names fields as the form does', () => {
    expect(['becameId', 'holders.1.actorId', 'origin.kind', 'title'].map(fieldOfPath)).toEqual([
      'became',
      'holders.1.actor',
      'origin',
      'title',
    ]);
  });
});
