import ChevronLeft from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { formatNumber } from '../../shared/format.js';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { ROWS_A_PAGE, useRows } from './importsApi.js';
import { BriefRows } from './BriefRows.jsx';
import { RejectsButton } from './RejectsButton.jsx';
import { countsOf, total } from './report.js';
import { RowsTable } from './RowsTable.jsx';

/** @typedef {import('./importsApi.js').Import} Import */
/** @typedef {import('./importsApi.js').Run} Run */

/**
 * @typedef {{ key: string, filter: { outcome?: string, repaired?: boolean }, count: number | null }} Tab
 * `count` is null where the report does not count rows (it counts repairs by cell)
 */

/** Where the text of the file is what one looks at: the report keeps it for these rows. */
const DETAILED = ['rejected', 'repaired'];

/** @param {Run} run @returns {Tab[]} the tabs that have something to show */
function tabsOf(run) {
  const counts = countsOf(run);
  const written = run.mode === 'commit' ? /** @type {const} */ (['created', 'updated']) : [];
  const some = [...written, /** @type {const} */ ('skipped')].filter((outcome) => counts[outcome] > 0);
  return [
    { key: 'rejected', filter: { outcome: 'rejected' }, count: counts.rejected },
    ...some.map((outcome) => ({ key: outcome, filter: { outcome }, count: counts[outcome] })),
    ...((run.repairs ?? []).length > 0 ? [{ key: 'repaired', filter: { repaired: true }, count: null }] : []),
    { key: 'all', filter: {}, count: total(counts) },
  ];
}

/** The rows of a run by what became of them, the errors beside their cells. @param {{ one: Import, run: Run }} props */
export function RowsCard({ one, run }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const tabs = tabsOf(run);
  const first = run.mode === 'commit' && countsOf(run).rejected === 0 ? 'all' : 'rejected';
  const [chosen, setChosen] = useState(first);
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
            onClick={() => setChosen(key)}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
              if (step === 0) return;
              const next =
                tabs[(tabs.findIndex((one) => one.key === key) + step + tabs.length) % tabs.length];
              setChosen(next.key);
              document.getElementById(`rows-tab-${next.key}`)?.focus();
            }}
          >
            {t(`imports.rows.tabs.${key}`)}
            {count !== null && <span className="count">{formatNumber(count, language)}</span>}
          </button>
        ))}
      </div>
      <div id="rows-panel" role="tabpanel" aria-labelledby={`rows-tab-${tab.key}`}>
        <Rows key={`${run.id} ${tab.key}`} one={one} run={run} tab={tab} />
      </div>
    </section>
  );
}

/** @param {{ one: Import, run: Run, tab: Tab }} props */
function Rows({ one, run, tab }) {
  const t = useTranslate();
  // The cursors of the pages walked so far: the way back is remembered, not asked for.
  const [cursors, setCursors] = useState(/** @type {(string | null)[]} */ ([null]));
  const cursor = cursors[cursors.length - 1];
  const { data, error, isPending, refetch } = useRows({
    id: one.id,
    run: run.id,
    filter: tab.filter,
    cursor,
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
    const none = ['rejected', 'repaired'].includes(tab.key)
      ? `imports.rows.none-${tab.key}`
      : 'imports.rows.none';
    return <EmptyState title={t(none)} text={tab.count ? t('imports.rows.noneText') : undefined} />;
  }
  const from = (cursors.length - 1) * ROWS_A_PAGE + 1;
  const to = from + data.items.length - 1;
  const next = data.nextCursor;
  return (
    <>
      {DETAILED.includes(tab.key) ? (
        <RowsTable one={one} mode={run.mode} rows={data.items} showOutcome={tab.key === 'repaired'} />
      ) : (
        <BriefRows one={one} mode={run.mode} rows={data.items} showOutcome={tab.key === 'all'} />
      )}
      {tab.key === 'rejected' && tab.count !== null && (
        <RejectsButton one={one} count={tab.count} place="only-phone" />
      )}
      {(next !== null || cursors.length > 1) && (
        <div className="pager">
          <span className="grow soft" role="status">
            {tab.count === null
              ? t('imports.rows.rangeOpen', { from, to })
              : t('imports.rows.range', { from, to, total: tab.count })}
          </span>
          <button
            type="button"
            className="icon-btn"
            aria-label={t('imports.rows.previous')}
            disabled={cursors.length === 1}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            <ChevronLeft aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-btn"
            aria-label={t('imports.rows.next')}
            disabled={next === null}
            onClick={() => setCursors([...cursors, next])}
          >
            <ChevronRight aria-hidden="true" />
          </button>
        </div>
      )}
    </>
  );
}
