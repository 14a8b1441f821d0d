import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import { useTranslate } from 'ra-core';
import { download } from '../../api/download.js';
import { useSay } from '../../shared/ui/useSay.js';

/** Sessions as a file for any calendar. @param {{ path: string, label: string, query?: Record<string, any>, dense?: boolean }} props */
export function CalendarButton({ path, label, query, dense = false }) {
  const t = useTranslate();
  const { sayError } = useSay();
  const save = () =>
    download(path, { query, accept: 'text/calendar', fallback: t('events.calendarName') }).catch(sayError);
  return (
    <button type="button" className={`btn out${dense ? ' dense' : ''}`} onClick={save}>
      <CalendarMonth fontSize="small" aria-hidden="true" />
      {label}
    </button>
  );
}
