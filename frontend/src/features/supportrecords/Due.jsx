import { useLocale, useTranslate } from 'ra-core';
import { formatDay, formatLongDay, isoDay } from '../../shared/format.js';

const DAY = 86_400_000;

/** By when something is to be done: « Aujourd’hui », « En retard de 3 jours », « Avant jeudi 26 ». @param {{ day: string | null }} props */
export function Due({ day }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  if (!day) return <span className="mid muted nowrap">{t('supportRecords.due.none')}</span>;
  const ahead = Math.round((Date.parse(day) - Date.parse(isoDay())) / DAY);
  const words =
    ahead < 0
      ? t('supportRecords.due.late', { count: -ahead })
      : ahead === 0
        ? t('supportRecords.due.today')
        : t('supportRecords.due.before', { day: formatDay(day, language) });
  return (
    <time
      className={`mid nowrap${ahead < 0 ? ' late' : ''}`}
      dateTime={day}
      title={formatLongDay(day, language)}
    >
      {words}
    </time>
  );
}
