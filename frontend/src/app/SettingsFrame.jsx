import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router-dom';
import { useSession } from '../features/session/SessionContext.jsx';
import { HeadingLevel } from '../shared/ui/headingLevel.js';
import { settingsEntries } from './navigation.js';

/** Réglages: the pages that are rarely opened, side by side. */
export function SettingsFrame() {
  const t = useTranslate();
  const { session, can } = useSession();
  const { pathname } = useLocation();
  const tabs = useRef(/** @type {HTMLElement | null} */ (null));
  // On a phone the tabs scroll: the one that is open stands in the middle, so that both ways show more.
  useEffect(() => {
    const bar = tabs.current;
    const open = /** @type {HTMLElement | null} */ (bar?.querySelector('[aria-current]') ?? null);
    if (bar && open)
      bar.scrollLeft = open.offsetLeft - bar.offsetLeft - (bar.clientWidth - open.offsetWidth) / 2;
  }, [pathname]);
  const allowed = settingsEntries.filter(
    ({ right, acting }) => (right === undefined || can(right)) && (!acting || session.organisation !== null),
  );
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <nav className="tabs" ref={tabs} aria-label={t('settings.title')}>
        {allowed.map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <div className="settings-body">
        <HeadingLevel value={2}>
          <Outlet />
        </HeadingLevel>
      </div>
    </>
  );
}
