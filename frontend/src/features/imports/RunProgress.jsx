import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSay } from '../../shared/ui/useSay.js';
import { useImportActs } from './importsApi.js';

/** How far a run has come, as a text and a bar; it goes on without the page. @param {{ one: import('./importsApi.js').Import, mayWrite: boolean }} props */
export function RunProgress({ one, mayWrite }) {
  const t = useTranslate();
  const { cancel } = useImportActs();
  const { sayError } = useSay();
  const [asking, setAsking] = useState(false);
  const run = /** @type {import('./importsApi.js').Run} */ (one.run);
  const { mode, rowsRead, rowsTotal } = run;
  const known = rowsTotal !== null && rowsTotal > 0;
  const percent = known ? Math.min(100, Math.round((100 * rowsRead) / rowsTotal)) : undefined;
  const title = t(`imports.progress.${mode}`);
  const text = known
    ? t('imports.progress.readOf', { count: rowsRead, total: rowsTotal })
    : rowsRead > 0
      ? t('imports.progress.read', { count: rowsRead })
      : t('imports.progress.waiting');

  const stop = async () => {
    setAsking(false);
    await cancel(one.id).catch(sayError);
  };
  return (
    <section className="card card-pad" aria-labelledby="run-progress">
      <div className="progress-head">
        <div className="grow">
          <h2 id="run-progress">{title}</h2>
          <p className="soft" role="status">
            {text}
          </p>
        </div>
        {mayWrite && (
          <button
            type="button"
            className="btn out"
            onClick={() => (mode === 'commit' ? setAsking(true) : stop())}
          >
            {t('imports.progress.stop')}
          </button>
        )}
      </div>
      <div
        className={`progress ${percent === undefined ? 'unknown' : ''}`}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
      >
        <span style={{ width: `${percent ?? 30}%` }} />
      </div>
      <p className="help">{t('imports.progress.leave')}</p>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        aria-labelledby="stop-title"
        aria-describedby="stop-text"
      >
        <div className="dialog">
          <h2 id="stop-title">{t('imports.progress.stopTitle')}</h2>
          <p id="stop-text">{t('imports.progress.stopText')}</p>
          <div className="dialog-acts">
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              {t('imports.progress.goOn')}
            </button>
            <button type="button" className="btn danger-full" onClick={stop}>
              {t('imports.progress.stopCommit')}
            </button>
          </div>
        </div>
      </Dialog>
    </section>
  );
}
