import { useLocale } from 'ra-core';
import { formatDay, formatHour, formatLongDay } from '../format.js';

/**
 * A day as people say it, the whole date in its title. With `hour` for what happened at a moment.
 * @param {{ value: string, hour?: boolean }} props
 */
export function Time({ value, hour = false }) {
  const language = /** @type {import('../i18n/translator.js').Language} */ (useLocale());
  const day = formatDay(value, language);
  return (
    <time
      dateTime={value}
      title={`${formatLongDay(value, language)}${hour ? `, ${formatHour(value, language)}` : ''}`}
    >
      {hour ? `${day}, ${formatHour(value, language)}` : day}
    </time>
  );
}
