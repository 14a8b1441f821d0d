import { describe, expect, it } from 'vitest';
import { changes } from '../../api/mergePatch.js';
import { blankPlan, fieldOfPath, toForm, toInput } from './planForm.js';

const plan = {
  id: '1',
  version: 3,
  name: 'Épicerie · Local',
  project: { id: 'p', name: 'Épicerie' },
  object: 'Local',
  description: null,
  visibility: 'team',
  lead: { id: 'o', name: 'Structure Exemple' },
  team: [],
  openedOn: '2026-03-01',
  phase: 'plan',
  phaseOn: '2026-05-01',
  internalDescription: null,
  externalIds: [{ source: 'crm', id: '7' }],
};

describe('the form of a support plan', () => {
  it('sends ids, and nothing that is read only', () => {
    expect(toInput(toForm(plan))).toEqual({
      projectId: 'p',
      object: 'Local',
      description: null,
      openedOn: '2026-03-01',
      phase: 'plan',
      changedOn: null,
      visibility: 'team',
      internalDescription: null,
      externalIds: [{ source: 'crm', id: '7' }],
    });
  });
  it('sends only what changed', () => {
    const before = toForm(plan);
    expect(changes(toInput(before), toInput({ ...before, object: 'Local et fonds' }))).toEqual({
      object: 'Local et fonds',
    });
  });
  it('starts with the project of the page, open for the team', () => {
    expect(blankPlan(plan.project)).toMatchObject({
      project: plan.project,
      visibility: 'team',
      phase: 'intake',
    });
    expect(blankPlan(null).project).toBeNull();
  });
  it('names a refused project as its field', () => {
    expect(fieldOfPath('projectId')).toBe('project');
    expect(fieldOfPath('object')).toBe('object');
  });
});
