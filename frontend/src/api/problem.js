/**
 * @typedef {{ pointer: string, code: string, detail: string }} FieldProblem `pointer` is a JSON pointer into the body
 * @typedef {{ status: number, code: string, title?: string, detail?: string, requestId?: string, errors?: FieldProblem[], [extra: string]: any }} ProblemBody
 */

/** An answer of the API that is not a success (RFC 9457), or its absence: status 0, code `offline`. */
export class ApiError extends Error {
  /** @param {ProblemBody} body */
  constructor(body) {
    super(body.detail ?? body.title ?? body.code);
    this.name = 'ApiError';
    this.status = body.status;
    this.code = body.code;
    this.requestId = body.requestId;
    this.problem = body;
    /** @type {FieldProblem[]} */
    this.fields = body.errors ?? [];
  }
}

/** `/contactPoints/0/value` as the form names it: `contactPoints.0.value`. @param {string} pointer */
export const pointerToPath = (pointer) =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');

/** @param {Response} response @returns {Promise<ApiError>} */
export async function readProblem(response) {
  const known = { status: response.status, code: `http-${response.status}` };
  try {
    const body = await response.clone().json();
    return new ApiError({ ...known, ...body, status: response.status });
  } catch {
    return new ApiError(known); // a proxy's page, not ours
  }
}
