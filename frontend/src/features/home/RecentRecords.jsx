import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { RecordLine } from '../supportrecords/RecordLine.jsx';

const MINE = { author: 'me' };

/** The five supports that this person noted last. */
export function RecentRecords() {
  const t = useTranslate();
  const { can } = useSession();
  const { data, error, isPending, refetch } = useGetList('support-records', {
    filter: MINE,
    pagination: { page: 1, perPage: 5 },
    sort: { field: 'on', order: 'DESC' },
  });
  return (
    <section className="card" aria-labelledby="recent-records">
      <header>
        <h2 id="recent-records">{t('home.records')}</h2>
        {data && data.length > 0 && (
          <Link className="mid" to={`/support-records?filter=${encodeURIComponent(JSON.stringify(MINE))}`}>
            {t('home.allRecords')}
          </Link>
        )}
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && !error && (
        <div className="card-body">
          <PageSkeleton rows={3} />
        </div>
      )}
      {data?.length === 0 && (
        <EmptyState title={t('home.noRecords')} text={t('home.noRecordsText')}>
          {can('support-records:write') && (
            <Link className="btn tonal" to="/support-records/create">
              {t('supportRecords.add')}
            </Link>
          )}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className="lines">
          {data.map((record) => (
            <RecordLine key={record.id} record={record} words={about(record)} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The first two of what it was about. @param {any} record */
const about = (record) => [...record.projects, ...record.participants].map(({ name }) => name).slice(0, 2);
