import { ListContextProvider, useListParams, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSession } from '../session/SessionContext.jsx';
import { Board } from './Board.jsx';
import { DEFAULT_SORT, OPEN_ONLY, ProjectsHead } from './ProjectsHead.jsx';
import './projects.css';
import { useProjectFilters } from './useProjectFilters.js';

export default function ProjectBoard() {
  const { can } = useSession();
  return can('projects:read') ? <BoardPage /> : <RefusedPage />;
}

/** The filters of the list in the address, as in the list; the rows are read column by column. */
function BoardPage() {
  const t = useTranslate();
  usePageTitle(t('projects.title'));
  const [query, change] = useListParams({
    resource: 'projects',
    sort: DEFAULT_SORT,
    filterDefaultValues: OPEN_ONLY,
    disableSyncWithLocation: false,
    storeKey: false,
  });
  const { filterValues, displayedFilters, perPage } = query;
  const list = useMemo(
    () => ({
      resource: 'projects',
      filterValues,
      displayedFilters,
      perPage,
      sort: { field: query.sort, order: query.order },
      setFilters: change.setFilters,
      setSort: change.setSort,
    }),
    [filterValues, displayedFilters, perPage, query.sort, query.order, change],
  );
  const filters = useProjectFilters(filterValues);
  return (
    <ListContextProvider value={/** @type {any} */ (list)}>
      <ProjectsHead view="board" filters={filters} />
      <Board filter={filterValues} />
    </ListContextProvider>
  );
}
