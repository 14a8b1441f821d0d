import EditNote from '@mui/icons-material/EditNoteOutlined';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { useImportActs } from './importsApi.js';
import { OutcomeBar } from './OutcomeBar.jsx';
import { RejectsButton } from './RejectsButton.jsx';
import { RepairsCard } from './RepairsCard.jsx';
import { accepted, countsOf, total } from './report.js';
import { RowsCard } from './RowsCard.jsx';
import { RunProgress } from './RunProgress.jsx';
import { importPath } from './steps.js';

/** @typedef {import('./importsApi.js').Import} Import */
/** @typedef {import('./importsApi.js').Run} Run */

/** Essai à blanc: what would happen, before anything does. @param {{ one: Import, mayWrite: boolean }} props */
export function TrialStep({ one, mayWrite }) {
  const t = useTranslate();
  const { run, state } = one;
  if (run === null) {
    return (
      <EmptyState title={t('imports.trial.notYet')}>
        <Link className="btn out" to={importPath(one.id, 'columns')}>
          {t('imports.trial.review')}
        </Link>
      </EmptyState>
    );
  }
  if (run.mode === 'commit') {
    return (
      <EmptyState title={t('imports.trial.done')}>
        <Link className="btn primary" to={importPath(one.id, 'result')}>
          {t('imports.trial.seeResult')}
        </Link>
      </EmptyState>
    );
  }
  if (state === 'running') return <RunProgress one={one} mayWrite={mayWrite} />;
  return <Report one={one} run={run} mayWrite={mayWrite} />;
}

/** @param {{ one: Import, run: Run, mayWrite: boolean }} props */
function Report({ one, run, mayWrite }) {
  const t = useTranslate();
  const counts = countsOf(run);
  const good = accepted(counts);
  const sentence =
    one.state === 'validated' && counts.created + counts.updated === 0
      ? 'imports.trial.same'
      : 'imports.trial.sentence';
  const outdated = one.state === 'stored';
  return (
    <>
      <Verdict one={one} run={run} outdated={outdated} />
      {total(counts) > 0 && (
        <section className="card card-pad verdict">
          <div className="grow">
            <p className="verdict-sentence" role="status">
              <strong>
                {good === 0 ? t('imports.trial.none') : t(sentence, { count: good, total: total(counts) })}
              </strong>{' '}
              <span className="soft">{t('imports.trial.nothing')}</span>
            </p>
            <OutcomeBar counts={counts} words="trialCounts" />
          </div>
          <Link className="btn out" to={importPath(one.id, 'columns')}>
            <EditNote aria-hidden="true" />
            {t('imports.trial.review')}
          </Link>
        </section>
      )}
      <div className="columns report">
        {total(counts) > 0 && <RowsCard key={run.id} one={one} run={run} />}
        <RepairsCard repairs={run.repairs ?? []} />
      </div>
      {mayWrite && <Foot one={one} run={run} outdated={outdated} />}
    </>
  );
}

/** What keeps this dry run from being followed. @param {{ one: Import, run: Run, outdated: boolean }} props */
function Verdict({ one, run, outdated }) {
  const t = useTranslate();
  if (outdated) return <p className="banner warn">{t('imports.trial.outdated')}</p>;
  if (one.state === 'failed') {
    return (
      <p className="banner danger" role="alert">
        <strong>{t('imports.trial.failed')}</strong> {run.problem?.detail}
      </p>
    );
  }
  if (one.state === 'cancelled') return <p className="banner warn">{t('imports.trial.cancelled')}</p>;
  return null;
}

/** @param {{ one: Import, run: Run, outdated: boolean }} props */
function Foot({ one, run, outdated }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { start } = useImportActs();
  const { sayError } = useSay();
  const [busy, setBusy] = useState(false);
  const counts = countsOf(run);
  const toWrite = counts.created + counts.updated;
  const launch = async (/** @type {{ mode: 'validate' | 'commit', validatedRun?: string }} */ body) => {
    if (busy) return;
    setBusy(true);
    try {
      await start(one.id, body);
      if (body.mode === 'commit') navigate(importPath(one.id, 'result'));
    } catch (failure) {
      sayError(failure);
    } finally {
      setBusy(false);
    }
  };
  const ready = one.state === 'validated' && toWrite > 0;
  return (
    <div className="form-foot">
      <span className="grow foot-note" />
      {counts.rejected > 0 && <RejectsButton one={one} count={counts.rejected} place="only-wide" />}
      <button
        type="button"
        className={`btn ${ready ? 'out' : 'primary'}`}
        aria-disabled={busy}
        onClick={() => launch({ mode: 'validate' })}
      >
        {t('imports.trial.again')}
      </button>
      {ready && !outdated && (
        <button
          type="button"
          className="btn primary"
          aria-disabled={busy}
          onClick={() => launch({ mode: 'commit', validatedRun: run.id })}
        >
          {t('imports.trial.commit', { count: accepted(counts) })}
        </button>
      )}
    </div>
  );
}
