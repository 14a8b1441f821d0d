import { describe, expect, it } from 'vitest';
import { changes } from '../../api/mergePatch.js';
import { blankRecord, daysAfter, fieldOfPath, holdersNow, isLength, toForm, toInput } from './recordForm.js';

const view = {
  id: '1',
  version: 3,
  on: '2026-11-19',
  minutes: 75,
  kind: 'interview',
  mode: 'on-site',
  place: { id: 'p', name: 'La Source' },
  themes: ['housing'],
  summary: 'Devis reçu.',
  nextStep: 'Relire le plan de financement',
  nextStepDue: '2026-12-01',
  nextStepDoneOn: null,
  participants: [{ id: 'a', name: 'Alix Spécimen', type: 'person' }],
  otherParticipants: 1,
  projects: [{ id: 'e', name: 'Épicerie Exemple' }],
  plan: null,
  eventSession: {
    id: 's',
    title: null,
    startsAt: '2026-11-19T17:30:00Z',
    event: { id: 'v', name: 'Soirée' },
  },
  visibility: 'team',
  hasPrivateNote: true,
  readers: [],
  externalIds: [],
};

describe('a support record between view, form and input', () => {
  it('sends references as ids and nothing that is read-only', () => {
    const input = toInput(toForm(view));
    expect(input).toMatchObject({
      minutes: 75,
      placeId: 'p',
      participants: ['a'],
      projects: ['e'],
      planId: null,
      eventSessionId: 's',
    });
    for (const field of [
      'id',
      'version',
      'readers',
      'hasPrivateNote',
      'otherParticipants',
      'place',
      'eventSession',
    ])
      expect(input).not.toHaveProperty(field);
  });
  it('sends nothing when nothing was typed, the private note included', () => {
    expect(changes(toInput(toForm(view)), toInput(toForm(view)))).toEqual({});
  });
  it('leaves the private note as it is unless another is typed', () => {
    const form = { ...toForm(view), privateNote: 'Hésite à quitter son emploi.' };
    expect(changes(toInput(toForm(view)), toInput(form))).toEqual({
      privateNote: 'Hésite à quitter son emploi.',
    });
  });
  it('forgets the day of a step that was taken out', () => {
    expect(toInput({ ...toForm(view), nextStep: ' ' })).toMatchObject({ nextStep: null, nextStepDue: null });
  });
  it('starts as an hour’s interview of today', () => {
    expect(toInput(blankRecord())).toMatchObject({ minutes: 60, kind: 'interview', visibility: 'team' });
    expect(blankRecord({ projects: [{ id: 'e', name: 'Épicerie Exemple' }] }).projects).toHaveLength(1);
  });
  it('names fields as the form does', () => {
    expect(fieldOfPath('placeId')).toBe('place');
    expect(fieldOfPath('projects.0')).toBe('projects');
  });
});

it.each([
  ['1', true],
  ['1440', true],
  ['0', false],
  ['1441', false],
  ['1,5', false],
  ['', false],
])('a length of %j minutes: %j', (text, right) => expect(isLength(text)).toBe(right));

it('counts days across the change of the clock', () => {
  expect(daysAfter('2026-10-24', 1)).toBe('2026-10-25');
  expect(daysAfter('2026-10-24', 7)).toBe('2026-10-31');
});

it('offers those who carry the projects today, each once', () => {
  const alix = { id: 'a', name: 'Alix Spécimen', type: 'person' };
  const before = { id: 'b', name: 'Bo Spécimen', type: 'person' };
  const projects = [
    {
      holders: [
        { actor: alix, to: null },
        { actor: before, to: '2026-01-31' },
      ],
    },
    { holders: [{ actor: alix, to: '2026-12-31' }] },
    {},
  ];
  expect(holdersNow(projects, '2026-11-23')).toEqual([alix]);
});
