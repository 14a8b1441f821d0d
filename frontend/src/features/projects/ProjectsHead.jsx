import Add from '@mui/icons-material/AddOutlined';
import TableRows from '@mui/icons-material/TableRowsOutlined';
import ViewKanban from '@mui/icons-material/ViewKanbanOutlined';
import { useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { FilterBar } from '../../shared/list/FilterBar.jsx';
import { ListSearch } from '../../shared/list/ListSearch.jsx';
import { SavedViews } from '../../shared/list/SavedViews.jsx';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { useSession } from '../session/SessionContext.jsx';
import { OPEN_STATUSES } from './progress.js';

/** @type {{ field: string, order: 'ASC' | 'DESC' }} */
export const DEFAULT_SORT = { field: 'title', order: 'ASC' };

/** What has ended stands in nobody's way on the board, unless it is asked for. */
export const OPEN_ONLY = { status: OPEN_STATUSES };

/**
 * Title, views, filters and the switch between list and board, which keeps the filters. `bare`
 * leaves only the title, where there is nothing to filter.
 * @param {{ view: 'list' | 'board', filters: import('../../shared/list/FilterBar.jsx').Filter[], bare?: boolean, children?: import('react').ReactNode }} props
 */
export function ProjectsHead({ view, filters, bare = false, children }) {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const { session, can } = useSession();
  return (
    <>
      <div className="page-head">
        <h1>{t('projects.title')}</h1>
        {can('projects:write') && (
          <Link className="btn tonal" to="/projects/create">
            <Add aria-hidden="true" />
            {t(isPhone ? 'projects.addShort' : 'projects.add')}
          </Link>
        )}
      </div>
      {!bare && (
        <>
          <SavedViews
            resource="projects"
            defaultSort={DEFAULT_SORT}
            plainFilter={view === 'board' ? OPEN_ONLY : undefined}
          />
          <div className="filters">
            <FilterBar filters={filters}>
              <ListSearch
                label={t('projects.searchLabel')}
                placeholder={t('projects.search')}
                slash={session.preferences.singleKeys}
              />
            </FilterBar>
            <ViewSwitch view={view} />
            {children}
          </div>
        </>
      )}
    </>
  );
}

/** @param {{ view: 'list' | 'board' }} props */
function ViewSwitch({ view }) {
  const t = useTranslate();
  const { filterValues } = useListContext();
  const search = (/** @type {Record<string, any>} */ filter) =>
    `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const places = [
    { key: 'list', to: `/projects${search(filterValues)}`, icon: TableRows },
    {
      key: 'board',
      to: `/projects/board${search({ ...OPEN_ONLY, ...filterValues })}`,
      icon: ViewKanban,
    },
  ];
  return (
    <nav className="view-switch" aria-label={t('projects.views.label')}>
      {places.map(({ key, to, icon: Icon }) => (
        <Link key={key} to={to} aria-current={key === view ? 'page' : undefined}>
          <Icon fontSize="small" aria-hidden="true" />
          {t(`projects.views.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
