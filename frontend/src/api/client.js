import createClient from 'openapi-fetch';
import { ApiError, readProblem } from './problem.js';

/** The only place that knows where the API is. */
export const API_ROOT = '/api/v1';

/** @type {Set<() => void>} */
const onSessionLost = new Set();

/** Called when a request is refused for want of a session. @param {() => void} listener */
export function whenSessionIsLost(listener) {
  onSessionLost.add(listener);
  return () => {
    onSessionLost.delete(listener);
  };
}

/** `If-Match` compares the version only. @param {number | undefined} version */
export const ifMatch = (version) =>
  /** @type {Record<string, string>} */ (version === undefined ? {} : { 'If-Match': `"${version}"` });

/** Paths that answer 401 as their result, or refuse the idempotency key. @param {string} path */
const isSession = (path) => /\/session$/.test(path);

/** @param {Request} request */
async function send(request) {
  const path = new URL(request.url).pathname;
  const headers = new Headers(request.headers);
  headers.set('Accept-Language', document.documentElement.lang || 'fr');
  if (request.method === 'POST' && !isSession(path) && !headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', crypto.randomUUID());
  }
  let response;
  try {
    response = await fetch(new Request(request, { headers, credentials: 'same-origin' }));
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new ApiError({ status: 0, code: 'offline' });
  }
  if (response.ok || response.status === 304) return response;
  if (response.status === 401 && !isSession(path)) onSessionLost.forEach((listener) => listener());
  throw await readProblem(response);
}

/**
 * Calls the API; throws ApiError for everything but a success. Repeated query values mean OR.
 * @type {import('openapi-fetch').Client<any>}
 */
export const api = createClient({
  baseUrl: `${location.origin}${API_ROOT}`,
  fetch: send,
  querySerializer: { array: { style: 'form', explode: true } },
});

/**
 * For the generic callers (data provider, files) whose path is a value.
 * @param {'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} method
 * @param {string} path
 * @param {{ query?: Record<string, any>, body?: any, headers?: Record<string, string>, signal?: AbortSignal, accept?: string }} [options] a FormData or Blob body is sent as it is
 * @returns {Promise<Response>}
 */
export function request(
  method,
  path,
  { query, body, headers = {}, signal, accept = 'application/json' } = {},
) {
  const asIs = body instanceof FormData || body instanceof Blob;
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const search = toQuery(query);
  return send(
    new Request(`${location.origin}${API_ROOT}${path}${search}`, {
      method,
      signal,
      headers: {
        Accept: accept,
        ...(body === undefined || asIs ? {} : { 'Content-Type': type }),
        ...headers,
      },
      body: body === undefined ? undefined : asIs ? body : JSON.stringify(body),
    }),
  );
}

/** @param {Record<string, any>} [query] empty values are left out, lists are repeated */
export function toQuery(query = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  return search.size > 0 ? `?${search}` : '';
}

/** @param {Parameters<typeof request>} args @returns {Promise<any>} the JSON of the answer, null when it has none */
export async function json(...args) {
  const response = await request(...args);
  return response.status === 204 || response.headers.get('Content-Length') === '0' ? null : response.json();
}
