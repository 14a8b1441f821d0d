import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { mayBeLoggedIn, readSession } from '../api/session.js';
import '../shared/styles/tokens.css';
import '../shared/styles/base.css';
import '../shared/styles/controls.css';
import './public.css';
import { Door } from './Door.jsx';
import { appAddress, readPlace } from './route.js';

/** A session is there already: the log-in page would only be in the way, a link never is. */
async function start() {
  const place = readPlace(location);
  if (place.page !== 'link' && mayBeLoggedIn()) {
    const session = await readSession().catch(() => null);
    if (session !== null) {
      location.replace(appAddress(place.next));
      return;
    }
  }
  const root = /** @type {HTMLElement} */ (document.getElementById('root'));
  createRoot(root).render(
    <StrictMode>
      <Door />
    </StrictMode>,
  );
}

start();
