import Groups from '@mui/icons-material/GroupsOutlined';
import PersonAdd from '@mui/icons-material/PersonAddAltOutlined';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { BulkActs } from '../../shared/list/BulkActs.jsx';
import { ColumnsMenu, useColumns } from '../../shared/list/ColumnsMenu.jsx';
import { DataTable } from '../../shared/list/DataTable.jsx';
import { ExportButton } from '../../shared/list/ExportButton.jsx';
import { FilterBar } from '../../shared/list/FilterBar.jsx';
import { ListBody, saidInPlace } from '../../shared/list/ListBody.jsx';
import { ListSearch } from '../../shared/list/ListSearch.jsx';
import { Pager } from '../../shared/list/Pager.jsx';
import { SavedViews } from '../../shared/list/SavedViews.jsx';
import { useListKeys } from '../../shared/list/useListKeys.js';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { useSession } from '../session/SessionContext.jsx';
import { ActorPhoneRows } from './ActorPhoneRows.jsx';
import { BulkFieldDialog } from './BulkFieldDialog.jsx';
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
  const activeId = useListKeys('actors');
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
            <ExportButton resource="actors" fileName={t('actors.exportName')} />
          </div>
        </>
      )}
      <section className="card table-card" aria-label={t('actors.title')}>
        <BulkActs resource="actors" fileName={t('actors.exportName')} dialog={BulkFieldDialog} />
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
