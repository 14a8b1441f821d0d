import { useListContext, useTranslate } from 'ra-core';
import { EmptyState } from '../ui/EmptyState.jsx';
import { ErrorState } from '../ui/ErrorState.jsx';
import { PageSkeleton } from '../ui/PageSkeleton.jsx';
import { sayFilter } from './FilterBar.jsx';

/** For ListBase: a list that failed says so in its place, and not once more in a notice. */
export const saidInPlace = { onError: () => undefined };

/**
 * The four states of a list: loading, failed, nothing (with or without filters), rows.
 * @param {{ filters: import('./FilterBar.jsx').Filter[], empty: import('react').ReactNode, emptyFiltered: string, children: import('react').ReactNode }} props
 *   `emptyFiltered` is a message key
 */
export function ListBody({ filters, empty, emptyFiltered, children }) {
  const t = useTranslate();
  const { isPending, error, refetch, data, filterValues, setFilters } = useListContext();
  if (error) return <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />;
  if (isPending) {
    return (
      <div className="card-body">
        <PageSkeleton rows={8} />
      </div>
    );
  }
  if (data !== undefined && data.length > 0) return children;
  const used = Object.keys(filterValues);
  if (used.length === 0) return empty;
  return (
    <EmptyState title={t(emptyFiltered)}>
      {used.map((source) => {
        const filter = filters.find((one) => one.source === source) ?? {
          source,
          label: t('shared.list.search'),
        };
        const { [source]: value, ...others } = filterValues;
        return (
          <button key={source} type="button" className="btn out" onClick={() => setFilters(others)}>
            {t('shared.list.removeThat', { name: sayFilter(t, filter, value) })}
          </button>
        );
      })}
    </EmptyState>
  );
}
