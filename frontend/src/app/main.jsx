import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readSession } from '../api/session.js';
import { applyPreferences } from '../shared/preferences.js';
import '../shared/styles/tokens.css';
import '../shared/styles/base.css';
import '../shared/styles/controls.css';
import './shell.css';
import '../shared/styles/pages.css';
import './featureStyles.js';
import { App } from './App.jsx';
import { createI18nProvider } from './i18nProvider.js';
import { appMustLogIn } from './leave.js';
import { showStartFailure } from './startFailure.js';

async function start() {
  const session = await readSession().catch((failure) => {
    if (failure.status !== 401) throw failure;
    return null;
  });
  if (session === null) {
    appMustLogIn();
    return;
  }
  applyPreferences(session.preferences);
  const i18nProvider = await createI18nProvider(session.preferences.language);
  const root = /** @type {HTMLElement} */ (document.getElementById('root'));
  createRoot(root).render(
    <StrictMode>
      <App session={session} i18nProvider={i18nProvider} />
    </StrictMode>,
  );
}

start().catch(showStartFailure);
