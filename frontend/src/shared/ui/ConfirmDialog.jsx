import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';

/**
 * Asks before something that cannot simply be taken back. The button says what it does; closing is
 * always the safe way.
 * @param {{ title: string, text: import('react').ReactNode, confirm: string, cancel?: string, onConfirm: () => Promise<any> | void, onClose: () => void }} props
 */
export function ConfirmDialog({ title, text, confirm, cancel, onConfirm, onClose }) {
  const t = useTranslate();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    await onConfirm();
    setBusy(false);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}title`} aria-describedby={`${id}text`}>
      <div className="dialog">
        <h2 id={`${id}title`}>{title}</h2>
        <div id={`${id}text`}>{text}</div>
        <div className="dialog-acts">
          {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the safe answer comes first */}
          <button type="button" className="btn" autoFocus onClick={onClose}>
            {cancel ?? t('shared.cancel')}
          </button>
          <button type="button" className="btn danger-full" aria-disabled={busy} onClick={run}>
            {confirm}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
