import Search from '@mui/icons-material/SearchOutlined';
import { useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router-dom';
import { SearchBox } from '../features/search/SearchBox.jsx';
import { useSession } from '../features/session/SessionContext.jsx';
import { Mark } from '../shared/ui/Mark.jsx';
import { AccountMenu } from './AccountMenu.jsx';

/** Pages with a search field of their own: two of them would be one too many. */
const WITH_OWN_SEARCH = ['/projects', '/projects/board', '/events', '/actors', '/territories', '/search'];

export function TopBar() {
  const t = useTranslate();
  const { can } = useSession();
  const { pathname } = useLocation();
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
      <AccountMenu />
    </header>
  );
}
