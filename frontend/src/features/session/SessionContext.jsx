import { createContext, useContext, useMemo, useState } from 'react';
import { savePreferences, switchOrganisation } from '../../api/session.js';
import { AccessContext } from '../../shared/access.js';
import { applyPreferences } from '../../shared/preferences.js';

/**
 * @typedef {import('../../api/session.js').Session} Session
 * @typedef {import('../../api/session.js').Preferences} Preferences
 * @typedef {{ session: Session, can: (right: string) => boolean, setPreferences: (chosen: Partial<Preferences>) => Promise<void>, actFor: (organisationId: string | null) => Promise<void> }} SessionTools
 */

const SessionContext = createContext(/** @type {SessionTools | null} */ (null));

/** Holds the session that was read before the first paint. @param {{ initial: Session, children: import('react').ReactNode }} props */
export function SessionProvider({ initial, children }) {
  const [session, setSession] = useState(initial);
  const tools = useMemo(
    () => ({
      session,
      can: (/** @type {string} */ right) => session.rights.includes(right),
      setPreferences: async (/** @type {Partial<Preferences>} */ chosen) => {
        const preferences = { ...session.preferences, ...chosen };
        applyPreferences(preferences);
        setSession((before) => ({ ...before, preferences }));
        await savePreferences(preferences);
      },
      actFor: async (/** @type {string | null} */ organisationId) =>
        setSession(await switchOrganisation(organisationId)),
    }),
    [session],
  );
  return (
    <SessionContext.Provider value={tools}>
      <AccessContext.Provider value={tools}>{children}</AccessContext.Provider>
    </SessionContext.Provider>
  );
}

/** @returns {SessionTools} */
export function useSession() {
  const tools = useContext(SessionContext);
  if (tools === null) throw new Error('useSession needs a SessionProvider around it');
  return tools;
}

/** The short name under which one acts, or « Instance ». @param {Session} session @param {string} instanceName */
export const actingName = (session, instanceName) =>
  session.organisation ? (session.organisation.shortName ?? session.organisation.name) : instanceName;
