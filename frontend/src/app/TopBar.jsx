import Search from '@mui/icons-material/SearchOutlined';
import { useTranslate } from 'ra-core';
import { useRef } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { useSession } from '../features/session/SessionContext.jsx';
import { useSlash } from '../shared/keys.js';
import { Mark } from '../shared/ui/Mark.jsx';
import { AccountMenu } from './AccountMenu.jsx';

export function TopBar() {
  const { can } = useSession();
  const { pathname } = useLocation();
  return (
    <header className="top">
      <Link className="brand only-phone" to="/">
        <Mark />
        Maillage
      </Link>
      {/* The list of actors has its own search: two of them would be one too many. */}
      {can('actors:read') && pathname !== '/actors' && <ActorSearch />}
      <div className="grow" />
      <AccountMenu />
    </header>
  );
}

/** Leads to the list of actors; the key / reaches it from anywhere. */
function ActorSearch() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { session } = useSession();
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const singleKeys = session.preferences.singleKeys;

  useSlash(field, singleKeys);

  return (
    <form
      role="search"
      className="top-search"
      onSubmit={(event) => {
        event.preventDefault();
        const q = field.current?.value.trim() ?? '';
        const filter = encodeURIComponent(JSON.stringify(q === '' ? {} : { q }));
        navigate(`/actors?filter=${filter}&page=1`);
        if (field.current) field.current.value = '';
      }}
    >
      <Search aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label={t('nav.searchLabel')}
        placeholder={t('nav.searchActors')}
      />
      {singleKeys && (
        <span className="kbd" aria-hidden="true">
          /
        </span>
      )}
    </form>
  );
}
