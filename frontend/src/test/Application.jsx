import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext } from 'ra-core';
import { dataProvider } from '../api/dataProvider.js';
import fr from '../app/messages.fr.js';
import { SessionProvider } from '../features/session/SessionContext.jsx';
import { createTranslator } from '../shared/i18n/translator.js';

const i18nProvider = {
  translate: createTranslator(fr, 'fr'),
  changeLocale: async () => undefined,
  getLocale: () => 'fr',
};

/** Empty vocabularies: codes stand for their words. @returns {QueryClient} */
function known() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(['vocabularies'], {});
  return queryClient;
}

/**
 * The application around a component under test, which speaks French and acts for an organisation; the
 * test answers its requests in place of `fetch`.
 * @param {{ organisation: { id: string, name: string }, rights: string[], children: import('react').ReactNode }} props
 */
export function Application({ organisation, rights, children }) {
  const account = { id: 'a', displayName: 'Claude Témoin' };
  const session = /** @type {any} */ ({ account, organisation, rights, preferences: {} });
  return (
    <SessionProvider initial={session}>
      <CoreAdminContext dataProvider={dataProvider} queryClient={known()} i18nProvider={i18nProvider}>
        {children}
      </CoreAdminContext>
    </SessionProvider>
  );
}
