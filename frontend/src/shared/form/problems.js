import { pointerToPath } from '../../api/problem.js';

/**
 * Puts the server's refusals beside their fields, and what belongs to none in the summary.
 * @param {import('react-hook-form').UseFormReturn<any>} form
 * @param {import('../../api/problem.js').ApiError} failure
 * @param {(path: string) => string} [fieldOfPath] the form's name of a path of the input
 */
export function showProblems(form, failure, fieldOfPath = (path) => path) {
  for (const { pointer, detail } of failure.fields) {
    form.setError(fieldOfPath(pointerToPath(pointer)) || 'root', { type: 'server', message: detail });
  }
  if (failure.fields.length === 0) {
    form.setError('root', { type: 'server', message: failure.problem.detail ?? failure.message });
  }
}
