import { useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router-dom';
import { useSession } from '../features/session/SessionContext.jsx';
import { Mark } from '../shared/ui/Mark.jsx';
import { entries, isCurrent } from './navigation.js';

/** @param {{ entry: import('./navigation.js').Entry }} props */
function NavLink({ entry }) {
  const t = useTranslate();
  const { pathname } = useLocation();
  const Icon = entry.icon;
  return (
    <Link
      className="nav-link"
      to={entry.to}
      aria-current={isCurrent(entry.to, pathname) ? 'page' : undefined}
    >
      <Icon aria-hidden="true" />
      <span className="nav-label">{t(entry.label)}</span>
    </Link>
  );
}

export function SideBar() {
  const t = useTranslate();
  const { can } = useSession();
  const allowed = entries.filter(({ right }) => right === undefined || can(right));
  const groups = [...new Set(allowed.filter(({ foot }) => !foot).map(({ group }) => group))];
  return (
    <nav className="side" aria-label={t('nav.main')}>
      <Link className="brand" to="/">
        <Mark />
        <span className="nav-label">Maillage</span>
      </Link>
      {groups.map((group) => (
        <div key={group ?? 'first'} className="nav-group">
          {group !== undefined && <p className="nav-group-title">{t(group)}</p>}
          {allowed
            .filter((entry) => !entry.foot && entry.group === group)
            .map((entry) => (
              <NavLink key={entry.to} entry={entry} />
            ))}
        </div>
      ))}
      <div className="grow" />
      {allowed
        .filter(({ foot }) => foot)
        .map((entry) => (
          <NavLink key={entry.to} entry={entry} />
        ))}
    </nav>
  );
}
