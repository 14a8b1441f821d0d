import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { json } from '../../api/client.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { TimeIn } from '../../shared/ui/Time.jsx';

/** The texts that corrections replaced, for those who could read them. @param {{ id: string, version: number }} props */
export function Earlier({ id, version }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['support-records', id, 'revisions', version],
    enabled: open,
    queryFn: () => json('GET', `/support-records/${id}/revisions`),
  });
  if (!open) {
    return (
      <div>
        <button type="button" className="link-btn" onClick={() => setOpen(true)}>
          {t('supportRecords.earlier.show')}
        </button>
      </div>
    );
  }
  return (
    <section className="card" aria-labelledby="record-earlier">
      <header>
        <h2 id="record-earlier">{t('supportRecords.earlier.title')}</h2>
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && !error && (
        <div className="card-body">
          <PageSkeleton rows={2} />
        </div>
      )}
      {data?.items.length === 0 && <p className="card-body muted">{t('supportRecords.earlier.none')}</p>}
      {data && data.items.length > 0 && (
        <ul className="earlier">
          {data.items.map((/** @type {any} */ one) => (
            <li key={one.version}>
              <p className="small muted">
                <TimeIn
                  message={one.by ? 'supportRecords.earlier.replacedBy' : 'supportRecords.earlier.replaced'}
                  value={one.replacedAt}
                  params={{ who: one.by }}
                />
              </p>
              <p className="text">{one.summary}</p>
              {one.nextStep && (
                <p className="mid soft">
                  {t('supportRecords.form.next')} · {one.nextStep}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
