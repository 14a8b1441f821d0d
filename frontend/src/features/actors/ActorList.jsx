import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import PersonAdd from '@mui/icons-material/PersonAddAltOutlined';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { download } from '../../api/download.js';
import { ColumnsMenu, useColumns } from '../../shared/list/ColumnsMenu.jsx';
import { DataTable } from '../../shared/list/DataTable.jsx';
import { FilterBar } from '../../shared/list/FilterBar.jsx';
import { ListBody, saidInPlace } from '../../shared/list/ListBody.jsx';
import { ListSearch } from '../../shared/list/ListSearch.jsx';
import { Pager } from '../../shared/list/Pager.jsx';
import { SavedViews } from '../../shared/list/SavedViews.jsx';
import { useRowKeys } from '../../shared/list/useRowKeys.js';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { useSession } from '../session/SessionContext.jsx';
import { ActorBulk } from './ActorBulk.jsx';
import { ActorPhoneRows } from './ActorPhoneRows.jsx';
import { INITIAL_COLUMNS, useActorColumns } from './useActorColumns.jsx';
import { useActorFilters } from './useActorFilters.js';

/** @type {{ field: string, order: 'ASC' | 'DESC' }} */
const DEFAULT_SORT = { field: 'name', order: 'ASC' };

export default function ActorList() {
  const t = useTranslate();
  usePageTitle(t('actors.title'));
  return (
    <ListBase
      resource="actors"
      sort={DEFAULT_SORT}
      perPage={25}
      disableSyncWithLocation={false}
      storeKey={false}
      queryOptions={saidInPlace}
    >
      <ActorListPage />
    </ListBase>
  );
}

function ActorListPage() {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const { session, can } = useSession();
  const { filterValues, sort, total } = useListContext();
  const filters = useActorFilters(filterValues);
  const columns = useActorColumns();
  const { shown, chosen, setChosen } = useColumns('actors', columns, INITIAL_COLUMNS);
  const activeId = useActorKeys();
  const isEmpty = total === 0 && Object.keys(filterValues).length === 0;

  return (
    <>
      <div className="page-head">
        <h1>{t('actors.title')}</h1>
        {can('actors:write') && (
          <Link className="btn tonal" to="/actors/create">
            <PersonAdd aria-hidden="true" />
            {t(isPhone ? 'actors.addShort' : 'actors.add')}
          </Link>
        )}
      </div>
      {!isEmpty && (
        <>
          <SavedViews resource="actors" defaultSort={DEFAULT_SORT} />
          <div className="filters">
            <FilterBar filters={filters}>
              <ListSearch
                label={t('actors.searchLabel')}
                placeholder={t('actors.search')}
                slash={session.preferences.singleKeys}
              />
            </FilterBar>
            {!isPhone && <ColumnsMenu columns={columns} chosen={chosen} onChange={setChosen} />}
            <ExportButton />
          </div>
        </>
      )}
      <section className="card table-card" aria-label={t('actors.title')}>
        <ActorBulk />
        <ListBody filters={filters} empty={<NoActor />} emptyFiltered="actors.emptyFiltered">
          {isPhone ? (
            <ActorPhoneRows />
          ) : (
            <DataTable
              columns={shown}
              nameOf={(actor) => actor.name}
              activeId={activeId}
              caption={t('actors.table')}
            />
          )}
          <Pager sortedBy={t(`actors.sorts.${sort.field}`, { _: '' }) || undefined} />
        </ListBody>
      </section>
    </>
  );
}

/** J, K, X, Enter and E on the rows. */
function useActorKeys() {
  const navigate = useNavigate();
  const { session, can } = useSession();
  const { data, onToggleItem } = useListContext();
  const ids = useMemo(() => (data ?? []).map(({ id }) => String(id)), [data]);
  const onOpen = useCallback((/** @type {string} */ id) => navigate(`/actors/${id}/show`), [navigate]);
  const onEdit = useCallback((/** @type {string} */ id) => navigate(`/actors/${id}`), [navigate]);
  return useRowKeys({
    ids,
    enabled: session.preferences.singleKeys,
    onToggle: onToggleItem,
    onOpen,
    onEdit: can('actors:write') ? onEdit : undefined,
  });
}

/** The file holds exactly the filtered list, in its order. */
function ExportButton() {
  const t = useTranslate();
  const { say, sayError } = useSay();
  const { filterValues, sort } = useListContext();
  const save = async () => {
    const order = `${sort.order === 'DESC' ? '-' : ''}${sort.field}`;
    try {
      await download('/actors', {
        query: { ...filterValues, sort: order },
        accept: 'text/csv',
        fallback: t('actors.exportName'),
      });
      say('shared.list.exported');
    } catch (failure) {
      sayError(failure);
    }
  };
  return (
    <button type="button" className="btn out dense" onClick={save}>
      <FileDownload fontSize="small" aria-hidden="true" />
      {t('shared.list.export')}
    </button>
  );
}

function NoActor() {
  const t = useTranslate();
  const { can } = useSession();
  return (
    <EmptyState icon={Groups} title={t('actors.empty')} text={t('actors.emptyText')}>
      {can('actors:write') && (
        <Link className="btn primary" to="/actors/create">
          {t('actors.add')}
        </Link>
      )}
      {can('imports:write') && (
        <Link className="btn out" to="/imports/create">
          {t('actors.import')}
        </Link>
      )}
    </EmptyState>
  );
}
