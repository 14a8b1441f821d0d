import { expect, it } from 'vitest';
import { currentStep, isReachable } from './steps.js';

/** @param {string} state @param {string | null} mode @returns {any} */
const one = (state, mode = null) => ({ state, run: mode === null ? null : { mode } });

it.each([
  ['stored', null, 'columns'],
  ['stored', 'validate', 'columns'], // settings changed after a dry run
  ['running', 'validate', 'trial'],
  ['validated', 'validate', 'trial'],
  ['running', 'commit', 'result'],
  ['committed', 'commit', 'result'],
  ['failed', 'validate', 'trial'],
  ['cancelled', 'commit', 'result'],
])('an import that is %s (%s) stands at the step %s', (state, mode, step) => {
  expect(currentStep(one(state, mode))).toBe(step);
});

it('lets one go back to any step, and forward no further than the work has come', () => {
  const validated = one('validated', 'validate');
  expect(isReachable(validated, 'file')).toBe(true);
  expect(isReachable(validated, 'trial')).toBe(true);
  expect(isReachable(validated, 'result')).toBe(false);
});
