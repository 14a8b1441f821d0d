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

/** What is known before anything is asked: codes stand for their words where there are no lists. @param {Record<string, string[]>} lists codes by vocabulary */
function known(lists) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const termOf = (/** @type {string} */ code) => ({ code, label: { fr: code, en: code } });
  const vocabularies = Object.entries(lists).map(([name, codes]) => [name, { terms: codes.map(termOf) }]);
  queryClient.setQueryData(['vocabularies'], Object.fromEntries(vocabularies));
  return queryClient;
}

/**
 * The application around a component under test, which speaks French and acts for an organisation; the
 * test answers its requests in place of `fetch`.
 * @param {{ organisation: { id: string, name: string }, rights: string[], lists?: Record<string, string[]>, children: import('react').ReactNode }} props
 */
export function Application({ organisation, rights, lists = {}, children }) {
  const account = { id: 'a', displayName: 'Claude Témoin' };
  const session = /** @type {any} */ ({ account, organisation, rights, preferences: {} });
  return (
    <SessionProvider initial={session}>
      <CoreAdminContext dataProvider={dataProvider} queryClient={known(lists)} i18nProvider={i18nProvider}>
        {children}
      </CoreAdminContext>
    </SessionProvider>
  );
}
