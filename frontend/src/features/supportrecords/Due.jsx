import { useLocale, useTranslate } from 'ra-core';
import { formatDay, formatDayInText, formatLongDay, isoDay } from '../../shared/format.js';

const DAY = 86_400_000;

/** By when something is to be done: « Aujourd’hui », « En retard de 3 jours », « Avant le 13 déc. ». @param {{ day: string | null }} props */
export function Due({ day }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  if (!day) return <span className="mid muted nowrap">{t('supportRecords.due.none')}</span>;
  const ahead = Math.round((Date.parse(day) - Date.parse(isoDay())) / DAY);
  const late = t('supportRecords.due.late', { count: -ahead });
  const soon = formatDay(day, language);
  const before = t('supportRecords.due.before', {
    day: language === 'fr' ? formatDayInText(day, language) : soon,
  });
  const words =
    ahead < 0 ? late : ahead <= 1 ? soon.charAt(0).toLocaleUpperCase(language) + soon.slice(1) : before;
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
