import { useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { formatInstant } from '../../shared/format.js';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { OutcomeBar } from './OutcomeBar.jsx';
import { RejectsButton } from './RejectsButton.jsx';
import { RepairsCard } from './RepairsCard.jsx';
import { countsOf, total } from './report.js';
import { RowsCard } from './RowsCard.jsx';
import { RunProgress } from './RunProgress.jsx';
import { importPath } from './steps.js';

/** @typedef {import('./importsApi.js').Import} Import */
/** @typedef {import('./importsApi.js').Run} Run */

/** Résultat: what was written, with links, and what was not, as a file. @param {{ one: Import, mayWrite: boolean }} props */
export function ResultStep({ one, mayWrite }) {
  const t = useTranslate();
  const { run } = one;
  if (run === null || run.mode !== 'commit') {
    return (
      <EmptyState title={t('imports.result.notYet')}>
        <Link className="btn out" to={importPath(one.id, run === null ? 'columns' : 'trial')}>
          {t(run === null ? 'imports.trial.review' : 'imports.steps.trial')}
        </Link>
      </EmptyState>
    );
  }
  if (one.state === 'running') return <RunProgress one={one} mayWrite={mayWrite} />;
  return <Report one={one} run={run} mayWrite={mayWrite} />;
}

/** @param {{ one: Import, run: Run, mayWrite: boolean }} props */
function Report({ one, run, mayWrite }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const counts = countsOf(run);
  const nothing = one.settings.atomic === 'all' && counts.rejected > 0;
  const written = nothing ? 0 : counts.created + counts.updated;
  return (
    <>
      {one.state === 'failed' && (
        <p className="banner danger" role="alert">
          <strong>{t('imports.result.failed')}</strong> {run.problem?.detail}
        </p>
      )}
      {one.state === 'cancelled' && <p className="banner warn">{t('imports.result.cancelled')}</p>}
      {nothing && <p className="banner warn">{t('imports.result.allOrNothing')}</p>}
      <section className="card card-pad verdict">
        <div className="grow">
          <p className="verdict-sentence" role="status">
            <strong>{t('imports.result.sentence', { count: written })}</strong>{' '}
            {run.finishedAt && one.state === 'committed' && (
              <span className="soft">
                {t('imports.result.done', { when: formatInstant(run.finishedAt, language) })}
              </span>
            )}
          </p>
          {total(counts) > 0 && <OutcomeBar counts={counts} words="resultCounts" />}
        </div>
        <Link className="btn out" to={`/${one.kind}?sort=updatedAt&order=DESC`}>
          {t('imports.result.seeList')}
        </Link>
      </section>
      <div className="columns report">
        {total(counts) > 0 && <RowsCard key={run.id} one={one} run={run} />}
        <RepairsCard repairs={run.repairs ?? []} />
      </div>
      {(mayWrite || counts.rejected > 0) && (
        <div className="form-foot">
          <span className="grow soft foot-note">
            {counts.rejected > 0 ? t('imports.rows.downloadHelp') : ''}
          </span>
          {counts.rejected > 0 && <RejectsButton one={one} count={counts.rejected} place="only-wide" />}
          {mayWrite && (
            <Link className="btn primary" to="/imports/create">
              {t('imports.file.another')}
            </Link>
          )}
        </div>
      )}
    </>
  );
}
