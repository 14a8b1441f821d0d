import History from '@mui/icons-material/HistoryOutlined';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link, useSearchParams } from 'react-router-dom';
import { json } from '../../api/client.js';
import { useAccess } from '../../shared/access.js';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import './journal.css';
import { Entries } from './Entries.jsx';
import { FILTERS, JournalFilters, toQuery } from './JournalFilters.jsx';

const PAGE = 30;

/** Who did what in the organisation, or in the instance. The address holds the filters. */
export default function JournalPage() {
  const t = useTranslate();
  const { can } = useAccess();
  usePageTitle(t('journal.title'));
  if (!can('audit-entries:read')) return <RefusedPage />;
  return (
    <>
      <p className="soft">{t('journal.intro')}</p>
      <Journal />
    </>
  );
}

function Journal() {
  const t = useTranslate();
  const [search, setSearch] = useSearchParams();
  const chosen = Object.fromEntries(FILTERS.map((name) => [name, search.get(name) ?? '']));
  const filtered = FILTERS.some((name) => chosen[name] !== '');
  const query = toQuery(chosen);
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      queryKey: ['audit-entries', query],
      initialPageParam: /** @type {string | undefined} */ (undefined),
      queryFn: ({ pageParam, signal }) =>
        json('GET', '/audit-entries', { query: { ...query, limit: PAGE, cursor: pageParam }, signal }),
      getNextPageParam: (last) => last.nextCursor ?? undefined,
    });
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <JournalFilters
        chosen={chosen}
        onChange={(name, value) => {
          const next = new URLSearchParams(search);
          if (value === '') next.delete(name);
          else next.set(name, value);
          setSearch(next, { replace: true });
        }}
      />
      <section className="card" aria-label={t('journal.entries')}>
        {error && <ErrorState error={error} sentence="journal.failed" onRetry={() => refetch()} />}
        {isPending && (
          <div className="card-body">
            <PageSkeleton />
          </div>
        )}
        {data && entries.length === 0 && (
          <EmptyState
            icon={History}
            title={t(filtered ? 'journal.emptyFiltered' : 'journal.empty')}
            text={filtered ? undefined : t('journal.emptyText')}
          >
            {filtered ? (
              <button type="button" className="btn out" onClick={() => setSearch({}, { replace: true })}>
                {t('journal.clear')}
              </button>
            ) : (
              <Link className="btn out" to="/">
                {t('journal.backHome')}
              </Link>
            )}
          </EmptyState>
        )}
        {entries.length > 0 && <Entries entries={entries} />}
        {hasNextPage && (
          <div className="pager">
            <button
              type="button"
              className="btn quiet"
              aria-disabled={isFetchingNextPage}
              onClick={() => !isFetchingNextPage && fetchNextPage()}
            >
              {t('shared.older')}
            </button>
          </div>
        )}
      </section>
    </>
  );
}
