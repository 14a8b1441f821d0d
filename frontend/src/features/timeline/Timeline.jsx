import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { Knots } from '../../shared/record/Knots.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { EntryLine } from './EntryLine.jsx';
import './timeline.css';
import { useTimeline } from './useTimeline.js';

/**
 * What happened with a record, as far as the reader may know, newest first.
 * @param {{ subject: import('./useTimeline.js').Subject, record: any, kinds: string[] }} props `kinds` are those of the filter
 */
export function Timeline({ subject, record, kinds }) {
  const t = useTranslate();
  const id = useId();
  const [kind, setKind] = useState('');
  const timeline = useTimeline(subject, record.id, kind);
  const { entries, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = timeline;
  return (
    <section className="card" aria-labelledby={`${id}title`}>
      <header>
        <h2 id={`${id}title`}>{t('timeline.title')}</h2>
        <label className="row mid soft" htmlFor={`${id}kind`}>
          {t('timeline.show')}
          <select
            id={`${id}kind`}
            className="input timeline-kind"
            value={kind}
            onChange={(event) => setKind(event.target.value)}
          >
            <option value="">{t('timeline.all')}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`timeline.kinds.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </header>
      {isPending && (
        <div className="card-body">
          <PageSkeleton rows={4} />
        </div>
      )}
      {error && entries.length === 0 && (
        <ErrorState error={error} sentence="timeline.failed" onRetry={() => refetch()} />
      )}
      {!isPending && !error && entries.length === 0 && (
        <EmptyState
          title={t(kind === '' ? 'timeline.empty' : 'timeline.emptyFiltered')}
          text={kind === '' ? t(`timeline.emptyText.${subject}`) : undefined}
        />
      )}
      <Knots entries={entries}>
        {(entry) => (
          <EntryLine key={`${entry.kind} ${entry.id}`} entry={entry} subject={subject} record={record} />
        )}
      </Knots>
      {error && entries.length > 0 && (
        <p className="card-body mid" role="alert">
          {t('timeline.olderFailed')}
        </p>
      )}
      {hasNextPage && (
        <div className="timeline-more">
          <button
            type="button"
            className="btn out"
            aria-disabled={isFetchingNextPage}
            onClick={() => !isFetchingNextPage && fetchNextPage()}
          >
            {t(isFetchingNextPage ? 'shared.loading' : 'shared.older')}
          </button>
        </div>
      )}
    </section>
  );
}
