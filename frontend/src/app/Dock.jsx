import Add from '@mui/icons-material/AddOutlined';
import MenuIcon from '@mui/icons-material/MenuOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useSession } from '../features/session/SessionContext.jsx';
import { noteAddress } from './useNoteKey.js';
import { entries, isCurrent } from './navigation.js';

const ADDS = [
  { place: '/actors', to: '/actors/create', label: 'nav.addActor', right: 'actors:write' },
  { place: '/projects', to: '/projects/create', label: 'projects.add', right: 'projects:write' },
  { place: '/events', to: '/events/create', label: 'events.add', right: 'events:write' },
  {
    place: '/support-plans',
    to: '/support-plans/create',
    label: 'supportPlans.add',
    right: 'support-plans:write',
  },
];

/** The bar at the bottom of a phone: two places on each side of the act most often done. */
export function Dock() {
  const t = useTranslate();
  const { pathname } = useLocation();
  const { can } = useSession();
  const [anchor, setAnchor] = useState(/** @type {HTMLElement | null} */ (null));
  const allowed = entries.filter(({ right }) => right === undefined || can(right));
  const main = allowed.filter(({ dock }) => dock);
  const rest = allowed.filter((entry) => !main.includes(entry));
  const [home, second, third] = main;
  // In the middle: one more of what the page lists, elsewhere a support.
  const kinds = ADDS.filter(({ right }) => can(right));
  const listed = kinds.find(({ place }) => pathname === place);
  const note = can('support-records:write')
    ? { to: noteAddress(pathname), label: 'supportRecords.add' }
    : kinds[0];
  const added = listed ?? note;
  const place = (/** @type {import('./navigation.js').Entry | undefined} */ entry) => {
    if (entry === undefined) return null;
    const Icon = entry.icon;
    return (
      <Link to={entry.to} aria-current={isCurrent(entry.to, pathname) ? 'page' : undefined}>
        <Icon aria-hidden="true" sx={{ width: 24, height: 24 }} />
        {t(entry.label)}
      </Link>
    );
  };
  return (
    <nav className="dock" aria-label={t('nav.main')}>
      {place(home)}
      {place(second)}
      {added && (
        <Link className="dock-add" to={added.to} aria-label={t(added.label)}>
          <Add aria-hidden="true" sx={{ width: 24, height: 24 }} />
        </Link>
      )}
      {place(third)}
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MenuIcon aria-hidden="true" sx={{ width: 24, height: 24 }} />
        {t('nav.more')}
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {rest.map((entry) => (
          <MenuItem
            key={entry.to}
            component={Link}
            to={entry.to}
            onClick={() => setAnchor(null)}
            sx={{ minHeight: 48 }}
          >
            <entry.icon aria-hidden="true" />
            {t(entry.label)}
          </MenuItem>
        ))}
      </Menu>
    </nav>
  );
}
