import { describe, expect, it } from 'vitest';
import { changes } from '../../api/mergePatch.js';
import { blankEvent, fieldOfPath, toForm, toInput, usualEnd } from './eventForm.js';

const view = {
  id: '1',
  version: 2,
  title: 'Soirée Exemple',
  kind: 'debate-evening',
  visibility: 'network',
  attendanceMode: 'mixed',
  state: 'draft',
  summary: null,
  place: { actor: { id: '8', name: 'Relais Exemple' }, address: { city: 'Borne' } },
  onlineLink: 'https://visio.example/soiree',
  capacity: 40,
  themes: ['housing'],
  sessions: [
    {
      id: 's1',
      title: null,
      start: '2026-12-03T18:30',
      end: '2026-12-03T21:00',
      zone: 'Europe/Paris',
      startsAt: '2026-12-03T17:30:00Z',
      endsAt: '2026-12-03T20:00:00Z',
    },
  ],
  organisers: [{ id: '8', name: 'Relais Exemple' }],
  projects: [{ id: 'p', name: 'Épicerie Exemple' }],
  owner: { id: 'o', name: 'Structure Exemple' },
  history: [],
  externalIds: [],
  internalDescription: null,
};

describe('an event between view, form and input', () => {
  it('sends references as ids and nothing that is read-only', () => {
    const input = toInput(toForm(view));
    expect(input).toMatchObject({
      place: { actorId: '8' },
      organisers: ['8'],
      projects: ['p'],
      capacity: 40,
      sessions: [{ id: 's1', start: '2026-12-03T18:30', end: '2026-12-03T21:00', zone: 'Europe/Paris' }],
    });
    for (const field of ['id', 'version', 'state', 'owner', 'history'])
      expect(input).not.toHaveProperty(field);
  });
  it('sends nothing when nothing was typed', () => {
    expect(changes(toInput(toForm(view)), toInput(toForm(view)))).toEqual({});
  });
  it('has no place online and no link on site', () => {
    expect(toInput({ ...toForm(view), attendanceMode: 'online' }).place).toBeNull();
    expect(toInput({ ...toForm(view), attendanceMode: 'on-site' }).onlineLink).toBeNull();
  });
  it('takes an address where no actor is named', () => {
    const form = toForm({ ...view, place: { actor: null, address: { city: 'Borne', postcode: '07590' } } });
    expect(toInput(form).place).toEqual({
      address: { street: null, complement: null, postcode: '07590', city: 'Borne', municipality: null },
    });
  });
  it('starts with one session to fill in', () => {
    expect(blankEvent().sessions).toHaveLength(1);
    expect(toInput(blankEvent()).place).toBeNull();
  });
  it('names fields as the form does', () => {
    expect(fieldOfPath('place.actorId')).toBe('place.actor');
  });
});

describe('the end of a session', () => {
  it.each([
    ['2026-12-03T18:30', '2026-12-03T20:30'],
    ['2026-12-31T23:00', '2027-01-01T01:00'],
    ['', ''],
  ])('is two hours after %j at first', (start, end) => expect(usualEnd(start)).toBe(end));
});
