import Close from '@mui/icons-material/CloseOutlined';
import Snackbar from '@mui/material/Snackbar';
import { useNotificationContext, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { useSay } from './useSay.js';

/**
 * Says what was done, with a way back: `notify('actors.archived', { undo: () => … })` through useSay.
 * A notice with an act stays ten seconds, and as long as it is hovered or focused.
 */
export function Notices() {
  const t = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const { sayError } = useSay();
  const [current, setCurrent] = useState(/** @type {any} */ (null));
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (notifications.length > 0 && current === null) {
      setCurrent(takeNotification() ?? null);
      setOpen(true);
    } else if (notifications.length > 0 && open) {
      setOpen(false); // the next one has something newer to say
    }
  }, [notifications, current, open, takeNotification]);

  if (current === null) return null;
  const { message, type, notificationOptions = {} } = current;
  const { messageArgs, act } = notificationOptions;
  const close = () => setOpen(false);
  return (
    <Snackbar
      open={open}
      autoHideDuration={type === 'error' ? null : act ? 10_000 : 5_000}
      onClose={(_event, reason) => reason !== 'clickaway' && close()}
      slotProps={{ transition: { onExited: () => setCurrent(null) } }}
      className="notice-place"
    >
      <div
        className={`notice ${type === 'error' ? 'error' : ''}`}
        role={type === 'error' ? 'alert' : 'status'}
      >
        <span className="grow">
          {typeof message === 'string' ? t(message, { _: message, ...messageArgs }) : message}
        </span>
        {act && (
          <button
            type="button"
            className="notice-act"
            onClick={() => {
              close();
              Promise.resolve(act.run()).catch(sayError);
            }}
          >
            {t(act.label)}
          </button>
        )}
        <button type="button" className="icon-btn" aria-label={t('shared.close')} onClick={close}>
          <Close aria-hidden="true" />
        </button>
      </div>
    </Snackbar>
  );
}
