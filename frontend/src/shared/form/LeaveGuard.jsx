import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';

/** Asks before a page with unsaved answers is left. @param {{ when: boolean }} props */
export function LeaveGuard({ when }) {
  const t = useTranslate();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) return undefined;
    const ask = (/** @type {BeforeUnloadEvent} */ event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [when]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby="leave-title" aria-describedby="leave-text">
      <div className="dialog">
        <h2 id="leave-title">{t('shared.form.leaveTitle')}</h2>
        <p id="leave-text">{t('shared.form.leaveText')}</p>
        <div className="dialog-acts">
          <button type="button" className="btn" onClick={() => blocker.proceed()}>
            {t('shared.form.leave')}
          </button>
          {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the safe answer comes first */}
          <button type="button" className="btn primary" autoFocus onClick={() => blocker.reset()}>
            {t('shared.form.stay')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
