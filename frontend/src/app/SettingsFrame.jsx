import { useTranslate } from 'ra-core';
import { NavLink, Outlet } from 'react-router-dom';
import { useSession } from '../features/session/SessionContext.jsx';
import { settingsEntries } from './navigation.js';

/** Réglages: the pages that are rarely opened, side by side. */
export function SettingsFrame() {
  const t = useTranslate();
  const { session, can } = useSession();
  const allowed = settingsEntries.filter(
    ({ right, acting }) => (right === undefined || can(right)) && (!acting || session.organisation !== null),
  );
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <nav className="tabs" aria-label={t('settings.title')}>
        {allowed.map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <div className="settings-body">
        <Outlet />
      </div>
    </>
  );
}
