import Add from '@mui/icons-material/AddOutlined';
import Search from '@mui/icons-material/SearchOutlined';
import { useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router-dom';
import { SearchBox } from '../features/search/SearchBox.jsx';
import { useSession } from '../features/session/SessionContext.jsx';
import { Mark } from '../shared/ui/Mark.jsx';
import { noteAddress, useIsPutAway } from './useNoteKey.js';
import { AccountMenu } from './AccountMenu.jsx';

/** Pages with a search field of their own: two of them would be one too many. */
const WITH_OWN_SEARCH = [
  '/projects',
  '/projects/board',
  '/support-plans',
  '/support-records',
  '/events',
  '/actors',
  '/territories',
  '/search',
];

export function TopBar() {
  const t = useTranslate();
  const { session, can } = useSession();
  const { pathname } = useLocation();
  const mayNote = !useIsPutAway(pathname) && !pathname.startsWith('/support-records');
  return (
    <header className="top">
      <Link className="brand only-phone" to="/">
        <Mark />
        Maillage
      </Link>
      {can('search:read') && !WITH_OWN_SEARCH.includes(pathname) && <SearchBox className="top-search" />}
      <div className="grow" />
      {can('search:read') && (
        <Link className="icon-btn only-phone" to="/search" aria-label={t('search.title')}>
          <Search aria-hidden="true" />
        </Link>
      )}
      {can('support-records:write') && mayNote && (
        <Link className="btn primary top-note only-wide" to={noteAddress(pathname)}>
          <Add aria-hidden="true" />
          {t('supportRecords.add')}
          {session.preferences.singleKeys && (
            <span className="kbd" aria-hidden="true">
              N
            </span>
          )}
        </Link>
      )}
      <AccountMenu />
    </header>
  );
}
