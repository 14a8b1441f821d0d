import AddLocation from '@mui/icons-material/AddLocationAltOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import MapIcon from '@mui/icons-material/MapOutlined';
import { ListBase, useListContext, useLocale, useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router-dom';
import { DataTable } from '../../shared/list/DataTable.jsx';
import { FilterBar } from '../../shared/list/FilterBar.jsx';
import { ListBody, saidInPlace } from '../../shared/list/ListBody.jsx';
import { ListSearch } from '../../shared/list/ListSearch.jsx';
import { Pager } from '../../shared/list/Pager.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { useSession } from '../session/SessionContext.jsx';
import { HomeTerritories } from './HomeTerritories.jsx';
import './territories.css';
import { KINDS, nearestParent, sayPopulation, territoryPath } from './territoryWords.js';
import { opening, useHome } from './useHome.js';
import { useTerritoryColumns } from './useTerritoryColumns.jsx';
import { useTerritoryFilters } from './useTerritoryFilters.js';

export default function TerritoryList() {
  const t = useTranslate();
  usePageTitle(t('territories.title'));
  const { home, isLoading } = useHome();
  const asked = new URLSearchParams(useLocation().search).get('filter') ?? '{}';
  if (isLoading) return <PageSkeleton />;
  return (
    // Without a sort key the server's own order holds: the best matches of a search first, else by name.
    <ListBase
      resource="territories"
      sort={{ field: '', order: 'ASC' }}
      filter={asked === '{}' ? opening(home) : undefined}
      perPage={25}
      storeKey={false}
      queryOptions={saidInPlace}
    >
      <TerritoryListPage home={home} />
    </ListBase>
  );
}

/** @param {{ home: import('./territoryWords.js').Territory[] }} props */
function TerritoryListPage({ home }) {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const { can } = useSession();
  const { filterValues, sort } = useListContext();
  const filters = useTerritoryFilters(filterValues);
  const columns = useTerritoryColumns();
  const plain = Object.keys(filterValues).length === 0;
  const near = opening(home).parent !== undefined;
  return (
    <>
      <div className="page-head">
        <h1>{t('territories.title')}</h1>
        {can('territories:write') && (
          <Link className="btn tonal" to="/territories/create">
            <AddLocation aria-hidden="true" />
            {t(isPhone ? 'territories.addShort' : 'territories.add')}
          </Link>
        )}
      </div>
      {plain && <HomeTerritories />}
      <KindTabs first={plain ? near && 'home' : 'all'} />
      <div className="filters">
        <FilterBar filters={filters.filter(({ source }) => source !== 'kind')}>
          <ListSearch label={t('territories.searchLabel')} placeholder={t('territories.search')} />
        </FilterBar>
      </div>
      {plain && <Elsewhere around={near} />}
      <section className="card table-card" aria-label={t('territories.title')}>
        <ListBody
          filters={filters}
          empty={<EmptyState icon={MapIcon} title={t('territories.askName')} />}
          emptyFiltered="territories.emptyFiltered"
        >
          {isPhone ? (
            <PhoneRows />
          ) : (
            <DataTable
              columns={columns}
              nameOf={(territory) => territory.name}
              caption={t('territories.table')}
              selectable={false}
            />
          )}
          <Pager sortedBy={t(`territories.sorts.${sort.field}`, { _: '' }) || undefined} />
        </ListBody>
        <NoArea />
      </section>
    </>
  );
}

/** While the list shows one's own communes alone, or the sets of communes: how to come to the rest. @param {{ around: boolean }} props */
function Elsewhere({ around }) {
  const t = useTranslate();
  const { total = 0 } = useListContext();
  if (total === 0) return null;
  return <p className="mid soft elsewhere">{t(`territories.${around ? 'elsewhere' : 'askName'}`)}</p>;
}

/**
 * The kinds side by side: the first question one has here.
 * @param {{ first: 'home' | 'all' | false }} props what stands before any kind is chosen; false where that is the sets of communes
 */
function KindTabs({ first }) {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { kind, ...others } = filterValues;
  const current = kind ?? (first ? undefined : 'area');
  const choose = (/** @type {string | undefined} */ chosen) =>
    setFilters(chosen === undefined ? others : { ...others, kind: chosen });
  return (
    <div className="tabs" role="group" aria-label={t('territories.tabs.label')}>
      {first && (
        <button
          type="button"
          aria-current={current === undefined ? 'true' : undefined}
          onClick={() => choose(undefined)}
        >
          {t(`territories.tabs.${first}`)}
        </button>
      )}
      {KINDS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={current === one ? 'true' : undefined}
          onClick={() => choose(one)}
        >
          {t(`territories.tabs.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** Says what sets of communes are for, where there is none yet. */
function NoArea() {
  const t = useTranslate();
  const { can } = useSession();
  const { filterValues, total } = useListContext();
  if (total !== 0 || filterValues.kind !== 'area' || Object.keys(filterValues).length > 1) return null;
  return (
    <EmptyState icon={MapIcon} title={t('territories.noArea')} text={t('territories.noAreaText')}>
      {can('territories:write') && (
        <Link className="btn primary" to="/territories/create">
          {t('territories.add')}
        </Link>
      )}
    </EmptyState>
  );
}

function PhoneRows() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { data = [] } = useListContext();
  return (
    <ul className="phone-rows no-avatar">
      {data.map((territory) => (
        <li key={territory.ref}>
          <div>
            <Link className="record-link" to={territoryPath(territory.ref)}>
              {territory.name}
            </Link>
            <p className="mid soft">
              {[
                territory.kind === 'municipality'
                  ? territory.postcodes?.[0]
                  : t(`territories.kind.${territory.kind}`),
                nearestParent(territory.parents ?? [])?.name,
                sayPopulation(t, territory.population, language),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <ChevronRight aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
