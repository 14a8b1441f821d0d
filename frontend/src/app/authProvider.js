import { logOut, readSession } from '../api/session.js';
import { dropAllDrafts } from '../shared/form/draft.js';
import { appMustLogIn } from './leave.js';

/** Read by everybody, logged in or not: no right names them. */
const OPEN = ['territories', 'vocabularies'];

/**
 * The session as react-admin sees it. The cookie is the server's; a 401 anywhere leads to the
 * log-in page (see leave.js), so errors need no second treatment here.
 * @param {() => import('../api/session.js').Session} current
 * @returns {import('ra-core').AuthProvider}
 */
export const createAuthProvider = (current) => ({
  login: () => Promise.resolve(),
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  logout: async () => {
    await logOut().catch(() => undefined);
    dropAllDrafts();
    appMustLogIn('');
    return false;
  },
  getIdentity: async () => {
    const { account } = current() ?? (await readSession());
    return { id: account.id, fullName: account.displayName };
  },
  getPermissions: async () => current().rights,
  canAccess: async ({ resource, action }) => {
    const reads = ['list', 'show', 'export'].includes(action);
    if (reads && OPEN.includes(resource)) return true;
    return current().rights.includes(`${resource}:${reads ? 'read' : 'write'}`);
  },
});
