/**
 * Where the light entry is: everything stands in the fragment, which never reaches a server's log.
 * `#next=/actors` is where to go after log-in, `#token=…` a link received by mail, `#forgotten`.
 * A token given in the query is understood too.
 * @param {Pick<Location, 'hash' | 'search'>} place
 * @returns {{ page: 'login' | 'forgotten' | 'link', token: string, next: string }}
 */
export function readPlace({ hash, search }) {
  const fragment = hash.replace(/^#\/?/, '');
  const params = new URLSearchParams(
    fragment.includes('?') ? fragment.slice(fragment.indexOf('?') + 1) : fragment,
  );
  const token = params.get('token') ?? new URLSearchParams(search).get('token') ?? '';
  const next = params.get('next') ?? '';
  const page = token !== '' ? 'link' : fragment.startsWith('forgotten') ? 'forgotten' : 'login';
  return { page, token, next: next.startsWith('/') && !next.startsWith('//') ? next : '' };
}

/** The staff application, at the place asked for. @param {string} [next] */
export const appAddress = (next = '') => `app.html#${next === '' ? '/' : next}`;
