import Add from '@mui/icons-material/AddOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
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
import { PlanBulkDialog } from './PlanBulkDialog.jsx';
import { PlanPhoneRows } from './PlanPhoneRows.jsx';
import './supportplans.css';
import { INITIAL_COLUMNS, usePlanColumns } from './usePlanColumns.jsx';
import { usePlanFilters } from './usePlanFilters.js';

/** @type {{ field: string, order: 'ASC' | 'DESC' }} */
const DEFAULT_SORT = { field: 'phaseOn', order: 'DESC' };

export default function SupportPlanList() {
  const t = useTranslate();
  usePageTitle(t('supportPlans.title'));
  return (
    <ListBase
      resource="support-plans"
      sort={DEFAULT_SORT}
      perPage={25}
      disableSyncWithLocation={false}
      storeKey={false}
      queryOptions={saidInPlace}
    >
      <PlanListPage />
    </ListBase>
  );
}

function PlanListPage() {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const { session, can } = useSession();
  const { filterValues, sort, total } = useListContext();
  const filters = usePlanFilters(filterValues);
  const columns = usePlanColumns();
  const { shown, chosen, setChosen } = useColumns('support-plans', columns, INITIAL_COLUMNS);
  const activeId = useListKeys('support-plans');
  const isEmpty = total === 0 && Object.keys(filterValues).length === 0;
  const fileName = t('supportPlans.exportName');

  return (
    <>
      <div className="page-head">
        <h1>{t('supportPlans.title')}</h1>
        {can('support-plans:write') && (
          <Link className="btn tonal" to="/support-plans/create">
            <Add aria-hidden="true" />
            {t(isPhone ? 'supportPlans.addShort' : 'supportPlans.add')}
          </Link>
        )}
      </div>
      {!isEmpty && (
        <>
          <SavedViews resource="support-plans" defaultSort={DEFAULT_SORT} />
          <div className="filters">
            <FilterBar filters={filters}>
              <ListSearch
                label={t('supportPlans.searchLabel')}
                placeholder={t('supportPlans.search')}
                slash={session.preferences.singleKeys}
              />
            </FilterBar>
            {!isPhone && <ColumnsMenu columns={columns} chosen={chosen} onChange={setChosen} />}
            <ExportButton resource="support-plans" fileName={fileName} />
          </div>
        </>
      )}
      <section className="card table-card" aria-label={t('supportPlans.title')}>
        <BulkActs resource="support-plans" fileName={fileName} dialog={PlanBulkDialog} />
        <ListBody filters={filters} empty={<NoPlan />} emptyFiltered="supportPlans.emptyFiltered">
          {isPhone ? (
            <PlanPhoneRows />
          ) : (
            <DataTable
              columns={shown}
              nameOf={(plan) => plan.name}
              activeId={activeId}
              caption={t('supportPlans.table')}
            />
          )}
          <Pager sortedBy={t(`supportPlans.sorts.${sort.field}`, { _: '' }) || undefined} />
        </ListBody>
      </section>
    </>
  );
}

function NoPlan() {
  const t = useTranslate();
  const { can } = useSession();
  return (
    <EmptyState icon={Flag} title={t('supportPlans.empty')} text={t('supportPlans.emptyText')}>
      {can('support-plans:write') && (
        <Link className="btn primary" to="/support-plans/create">
          {t('supportPlans.add')}
        </Link>
      )}
    </EmptyState>
  );
}
