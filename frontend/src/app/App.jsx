import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdmin, CustomRoutes, localStorageStore, Resource, useSetLocale } from 'ra-core';
import { useEffect, useMemo } from 'react';
import { whenSessionIsLost } from '../api/client.js';
import { dataProvider } from '../api/dataProvider.js';
import { SessionProvider, useSession } from '../features/session/SessionContext.jsx';
import { AdditionsContext } from '../shared/record/Additions.jsx';
import { RefusedPage, UnknownPage } from '../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../shared/ui/PageSkeleton.jsx';
import { additions } from './additions.js';
import { createAuthProvider } from './authProvider.js';
import { appMustLogIn } from './leave.js';
import { boardRoutes, HomePage, importRoutes, resources, searchRoute, settingsRoutes } from './routes.jsx';
import { Shell } from './Shell.jsx';
import { theme } from './theme.js';

/** @param {{ session: import('../api/session.js').Session, i18nProvider: any }} props */
export function App({ session, i18nProvider }) {
  useEffect(() => whenSessionIsLost(() => appMustLogIn()), []);
  return (
    <ThemeProvider theme={theme} defaultMode={session.preferences.theme} storageManager={null}>
      <SessionProvider initial={session}>
        <Admin i18nProvider={i18nProvider} />
      </SessionProvider>
    </ThemeProvider>
  );
}

/** A failed read is tried again only when the server was not there. @param {number} count @param {any} error */
const retry = (count, error) => count < 2 && (error?.status === 0 || error?.status >= 502);

/** @param {{ i18nProvider: any }} props */
function Admin({ i18nProvider }) {
  const { session } = useSession();
  const acting = session.organisation?.id ?? 'instance';
  // Another organisation sees other records: nothing read for the one before may stay.
  const { queryClient, store } = useMemo(
    () => ({
      queryClient: new QueryClient({ defaultOptions: { queries: { retry, staleTime: 5_000 } } }),
      store: localStorageStore('1', `maillage.${acting}`),
    }),
    [acting],
  );
  const authProvider = useMemo(() => createAuthProvider(() => session), [session]);
  return (
    <CoreAdmin
      key={acting}
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      layout={PreferredShell}
      dashboard={HomePage}
      loading={Loading}
      catchAll={UnknownPage}
      accessDenied={RefusedPage}
      title="Maillage"
      disableTelemetry
      requireAuth
    >
      {resources.map((pages) => (
        <Resource key={pages.name} {...pages} />
      ))}
      <CustomRoutes>
        {boardRoutes}
        {importRoutes}
        {searchRoute}
        {settingsRoutes}
      </CustomRoutes>
    </CoreAdmin>
  );
}

const Loading = () => <PageSkeleton />;

/** @param {{ children?: import('react').ReactNode }} props */
function PreferredShell({ children }) {
  const { session } = useSession();
  const { theme: mode, language } = session.preferences;
  const { setMode } = useColorScheme();
  const setLocale = useSetLocale();
  useEffect(() => setMode(mode), [mode, setMode]);
  useEffect(() => {
    setLocale(language);
  }, [language, setLocale]);
  return (
    <AdditionsContext.Provider value={additions}>
      <Shell>{children}</Shell>
    </AdditionsContext.Provider>
  );
}
