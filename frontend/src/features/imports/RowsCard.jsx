import ChevronLeft from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { formatNumber } from '../../shared/format.js';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { ROWS_A_PAGE, useRows } from './importsApi.js';
import { RejectsButton } from './RejectsButton.jsx';
import { countsOf, total } from './report.js';
import { RowsTable } from './RowsTable.jsx';

/** @typedef {import('./importsApi.js').Import} Import */
/** @typedef {import('./importsApi.js').Run} Run */

/** @param {Run} run @returns {{ key: string, outcome: string, count: number }[]} the tabs that have something to show */
function tabsOf(run) {
  const counts = countsOf(run);
  const written = run.mode === 'commit' ? /** @type {const} */ (['created', 'updated']) : [];
  const some = [...written, /** @type {const} */ ('skipped')].filter((outcome) => counts[outcome] > 0);
  return [
    { key: 'rejected', outcome: 'rejected', count: counts.rejected },
    ...some.map((outcome) => ({ key: outcome, outcome, count: counts[outcome] })),
    { key: 'all', outcome: '', count: total(counts) },
  ];
}

/** The rows of a run by what became of them, the errors beside their cells. @param {{ one: Import, run: Run }} props */
export function RowsCard({ one, run }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const tabs = tabsOf(run);
  const first = run.mode === 'commit' && countsOf(run).rejected === 0 ? 'all' : 'rejected';
  const [chosen, setChosen] = useState(first);
  const [page, setPage] = useState(0);
  const tab = tabs.find(({ key }) => key === chosen) ?? tabs[0];
  return (
    <section className="card table-card" aria-label={t('imports.rows.title')}>
      <div className="tabs rows-tabs" role="tablist" aria-label={t('imports.rows.title')}>
        {tabs.map(({ key, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`rows-tab-${key}`}
            aria-selected={key === tab.key}
            aria-controls="rows-panel"
            tabIndex={key === tab.key ? 0 : -1}
            onClick={() => {
              setChosen(key);
              setPage(0);
            }}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
              if (step === 0) return;
              const next =
                tabs[(tabs.findIndex((one) => one.key === key) + step + tabs.length) % tabs.length];
              setChosen(next.key);
              setPage(0);
              document.getElementById(`rows-tab-${next.key}`)?.focus();
            }}
          >
            {t(`imports.rows.tabs.${key}`)} <span className="count">{formatNumber(count, language)}</span>
          </button>
        ))}
      </div>
      <div id="rows-panel" role="tabpanel" aria-labelledby={`rows-tab-${tab.key}`}>
        <Rows key={`${run.id} ${tab.key}`} one={one} run={run} tab={tab} page={page} onPage={setPage} />
      </div>
    </section>
  );
}

/** @param {{ one: Import, run: Run, tab: { key: string, outcome: string, count: number }, page: number, onPage: (page: number) => void }} props */
function Rows({ one, run, tab, page, onPage }) {
  const t = useTranslate();
  const { data, error, isPending, refetch } = useRows({
    id: one.id,
    run: run.id,
    outcome: tab.outcome,
    page,
  });
  if (error) return <ErrorState error={error} sentence="imports.rows.failed" onRetry={() => refetch()} />;
  if (isPending) {
    return (
      <div className="card-pad">
        <PageSkeleton />
      </div>
    );
  }
  if (data.items.length === 0) {
    return tab.count === 0 ? (
      <EmptyState title={t(tab.key === 'rejected' ? 'imports.rows.noneRejected' : 'imports.rows.none')} />
    ) : (
      <EmptyState title={t('imports.rows.none')} text={t('imports.rows.noneText')} />
    );
  }
  const from = page * ROWS_A_PAGE + 1;
  const to = from + data.items.length - 1;
  return (
    <>
      <RowsTable one={one} mode={run.mode} rows={data.items} showOutcome={tab.outcome === ''} />
      {tab.key === 'rejected' && <RejectsButton one={one} count={tab.count} place="only-phone" />}
      {tab.count > ROWS_A_PAGE && (
        <div className="pager">
          <span className="grow soft" role="status">
            {t('imports.rows.range', { from, to, total: tab.count })}
          </span>
          <button
            type="button"
            className="icon-btn"
            aria-label={t('imports.rows.previous')}
            disabled={page === 0}
            onClick={() => onPage(page - 1)}
          >
            <ChevronLeft aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-btn"
            aria-label={t('imports.rows.next')}
            disabled={to >= tab.count}
            onClick={() => onPage(page + 1)}
          >
            <ChevronRight aria-hidden="true" />
          </button>
        </div>
      )}
    </>
  );
}
