import { pointerToPath } from '../../api/problem.js';

/**
 * Puts the server's refusals beside their fields. A pointer to a field that is not in the form goes
 * to the nearest one above it, and what belongs nowhere to `root`.
 * @param {import('react-hook-form').UseFormReturn<any>} form
 * @param {import('../../api/problem.js').ApiError} failure
 */
export function showProblems(form, failure) {
  for (const { pointer, detail } of failure.fields) {
    form.setError(pointerToPath(pointer) || 'root', { type: 'server', message: detail });
  }
  if (failure.fields.length === 0) {
    form.setError('root', { type: 'server', message: failure.problem.detail ?? failure.message });
  }
}
