import Add from '@mui/icons-material/AddOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
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
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { useSession } from '../session/SessionContext.jsx';
import { RecordBulkDialog } from './RecordBulkDialog.jsx';
import { RecordPhoneRows } from './RecordPhoneRows.jsx';
import { useRecordTitle } from './recordWords.js';
import './supportRecords.css';
import { INITIAL_COLUMNS, useRecordColumns } from './useRecordColumns.jsx';
import { useRecordFilters } from './useRecordFilters.js';

/** @type {{ field: string, order: 'ASC' | 'DESC' }} */
const DEFAULT_SORT = { field: 'on', order: 'DESC' };

export default function SupportRecordList() {
  const t = useTranslate();
  const { can } = useSession();
  usePageTitle(t('supportRecords.title'));
  if (!can('support-records:read')) return <RefusedPage />;
  return (
    <ListBase
      resource="support-records"
      sort={DEFAULT_SORT}
      perPage={25}
      disableSyncWithLocation={false}
      storeKey={false}
      queryOptions={saidInPlace}
    >
      <ListPage />
    </ListBase>
  );
}

function ListPage() {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const { session, can } = useSession();
  const { filterValues, sort, total } = useListContext();
  const filters = useRecordFilters(filterValues);
  const columns = useRecordColumns();
  const titleOf = useRecordTitle();
  const { shown, chosen, setChosen } = useColumns('support-records', columns, INITIAL_COLUMNS);
  const activeId = useListKeys('support-records');
  const isEmpty = total === 0 && Object.keys(filterValues).length === 0;
  const fileName = t('supportRecords.exportName');

  return (
    <>
      <div className="page-head">
        <h1>{t('supportRecords.title')}</h1>
        {can('support-records:write') && (
          <Link className="btn tonal" to="/support-records/create">
            <Add aria-hidden="true" />
            {t('supportRecords.add')}
          </Link>
        )}
      </div>
      {!isEmpty && (
        <>
          <SavedViews resource="support-records" defaultSort={DEFAULT_SORT} />
          <div className="filters">
            <FilterBar filters={filters}>
              <ListSearch
                label={t('supportRecords.searchLabel')}
                placeholder={t('supportRecords.search')}
                slash={session.preferences.singleKeys}
              />
            </FilterBar>
            {!isPhone && <ColumnsMenu columns={columns} chosen={chosen} onChange={setChosen} />}
            <ExportButton resource="support-records" fileName={fileName} />
          </div>
        </>
      )}
      <section className="card table-card" aria-label={t('supportRecords.title')}>
        <BulkActs resource="support-records" fileName={fileName} dialog={RecordBulkDialog} />
        <ListBody filters={filters} empty={<NoRecord />} emptyFiltered="supportRecords.emptyFiltered">
          {isPhone ? (
            <RecordPhoneRows />
          ) : (
            <DataTable
              columns={shown}
              nameOf={titleOf}
              activeId={activeId}
              caption={t('supportRecords.table')}
            />
          )}
          <Pager sortedBy={t(`supportRecords.sorts.${sort.field}`, { _: '' }) || undefined} />
        </ListBody>
      </section>
    </>
  );
}

function NoRecord() {
  const t = useTranslate();
  const { can } = useSession();
  return (
    <EmptyState icon={EditNote} title={t('supportRecords.empty')} text={t('supportRecords.emptyText')}>
      {can('support-records:write') && (
        <Link className="btn primary" to="/support-records/create">
          {t('supportRecords.add')}
        </Link>
      )}
    </EmptyState>
  );
}
