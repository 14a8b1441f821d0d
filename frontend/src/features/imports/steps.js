/** @typedef {import('./importsApi.js').Import} Import */
/** @typedef {'file' | 'columns' | 'trial' | 'result'} Step */

/** @type {Step[]} */
export const STEPS = ['file', 'columns', 'trial', 'result'];

/** Where the work on an import stands, whatever page one looks at. @param {Import} one @returns {Step} */
export function currentStep({ state, run }) {
  if (state === 'stored' || run === null) return 'columns';
  return run.mode === 'commit' ? 'result' : 'trial';
}

/** Backwards always; forwards as far as the work has come. @param {Import} one @param {Step} step */
export const isReachable = (one, step) => STEPS.indexOf(step) <= STEPS.indexOf(currentStep(one));

/** @param {string} id @param {Step} [step] */
export const importPath = (id, step) => `/imports/${encodeURIComponent(id)}${step ? `/${step}` : ''}`;
