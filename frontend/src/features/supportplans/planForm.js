import { isoDay } from '../../shared/format.js';

/**
 * Between a support plan as the API shows it, the form that edits it, and the input that is sent.
 * The project is a whole reference in the form, an id in the input.
 * @typedef {Record<string, any>} SupportPlanView
 * @typedef {Record<string, any>} SupportPlanFormValues
 */

/** What a new plan starts with. @param {any} project null where it is still to be chosen @returns {SupportPlanFormValues} */
export const blankPlan = (project) =>
  toForm({ project, visibility: 'team', openedOn: isoDay(), phase: 'intake' });

/** @param {SupportPlanView} plan @returns {SupportPlanFormValues} */
export function toForm(plan) {
  const text = (/** @type {string} */ key) => plan[key] ?? '';
  return {
    project: plan.project ?? null,
    object: text('object'),
    description: text('description'),
    openedOn: text('openedOn'),
    phase: plan.phase,
    changedOn: '', // says when this write changed the phase, not when the last one did
    visibility: plan.visibility,
    internalDescription: text('internalDescription'),
    externalIds: (plan.externalIds ?? []).map((/** @type {any} */ { source, id }) => ({ source, id })),
  };
}

/** The body of a write: no read-only field. @param {SupportPlanFormValues} form @returns {Record<string, any>} */
export function toInput({ project, ...plain }) {
  return {
    projectId: project?.id ?? null,
    ...Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, value === '' ? null : value])),
  };
}

/** The server's path as the form names its fields. @param {string} path */
export const fieldOfPath = (path) => path.replace(/^projectId$/, 'project');
