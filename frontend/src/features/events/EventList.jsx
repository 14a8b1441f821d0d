import Add from '@mui/icons-material/AddOutlined';
import EventIcon from '@mui/icons-material/EventOutlined';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { isoDay } from '../../shared/format.js';
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
import { CalendarButton } from './CalendarButton.jsx';
import { EventBulkDialog } from './EventBulkDialog.jsx';
import { EventPhoneRows } from './EventPhoneRows.jsx';
import { INITIAL_COLUMNS, useEventColumns } from './useEventColumns.jsx';
import { useEventFilters } from './useEventFilters.js';

/** @type {{ field: string, order: 'ASC' | 'DESC' }} */
const DEFAULT_SORT = { field: 'startsAt', order: 'ASC' };

/** What is still to come, as long as nothing else is asked for. */
const toCome = () => ({ from: isoDay() });

export default function EventList() {
  const t = useTranslate();
  usePageTitle(t('events.title'));
  return (
    <ListBase
      resource="events"
      sort={DEFAULT_SORT}
      perPage={25}
      filterDefaultValues={toCome()}
      disableSyncWithLocation={false}
      storeKey={false}
      queryOptions={saidInPlace}
    >
      <EventListPage />
    </ListBase>
  );
}

function EventListPage() {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const { session, can } = useSession();
  const { filterValues, sort, total } = useListContext();
  const filters = useEventFilters(filterValues);
  const columns = useEventColumns();
  const { shown, chosen, setChosen } = useColumns('events', columns, INITIAL_COLUMNS);
  const activeId = useListKeys('events');
  const isEmpty = total === 0 && Object.keys(filterValues).length === 0;
  const fileName = t('events.exportName');

  return (
    <>
      <div className="page-head">
        <h1>{t('events.title')}</h1>
        {can('events:write') && (
          <Link className="btn tonal" to="/events/create">
            <Add aria-hidden="true" />
            {t(isPhone ? 'events.addShort' : 'events.add')}
          </Link>
        )}
      </div>
      {!isEmpty && (
        <>
          <SavedViews
            resource="events"
            defaultSort={DEFAULT_SORT}
            plainFilter={toCome()}
            plainName={t('events.upcoming')}
          />
          <div className="filters">
            <FilterBar filters={filters}>
              <ListSearch
                label={t('events.searchLabel')}
                placeholder={t('events.search')}
                slash={session.preferences.singleKeys}
              />
            </FilterBar>
            {!isPhone && <ColumnsMenu columns={columns} chosen={chosen} onChange={setChosen} />}
            <ExportButton resource="events" fileName={fileName} />
            <CalendarButton path="/events" query={filterValues} label={t('events.calendar')} dense />
          </div>
        </>
      )}
      <section className="card table-card" aria-label={t('events.title')}>
        <BulkActs resource="events" fileName={fileName} dialog={EventBulkDialog} />
        <ListBody filters={filters} empty={<NoEvent />} emptyFiltered="events.emptyFiltered">
          {isPhone ? (
            <EventPhoneRows />
          ) : (
            <DataTable
              columns={shown}
              nameOf={(event) => event.title}
              activeId={activeId}
              caption={t('events.table')}
            />
          )}
          <Pager sortedBy={t(`events.sorts.${sort.field}`, { _: '' }) || undefined} />
        </ListBody>
      </section>
    </>
  );
}

function NoEvent() {
  const t = useTranslate();
  const { can } = useSession();
  return (
    <EmptyState icon={EventIcon} title={t('events.empty')} text={t('events.emptyText')}>
      {can('events:write') && (
        <Link className="btn primary" to="/events/create">
          {t('events.add')}
        </Link>
      )}
    </EmptyState>
  );
}
