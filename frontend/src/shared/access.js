import { createContext, useContext } from 'react';

/**
 * Who is acting and what that allows; `can` takes the wire name of a right. Filled by the session,
 * read by the features before it in the order of features too.
 * @typedef {{ session: import('../api/session.js').Session, can: (right: string) => boolean }} Access
 */

export const AccessContext = createContext(/** @type {Access | null} */ (null));

/** @returns {Access} */
export function useAccess() {
  const access = useContext(AccessContext);
  if (access === null) throw new Error('useAccess needs a SessionProvider around it');
  return access;
}
