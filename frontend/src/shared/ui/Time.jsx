import { useLocale, useTranslate } from 'ra-core';
import { formatDay, formatDayInText, formatHour, formatLongDay } from '../format.js';

/**
 * A day as people say it, alone in its place (TimeIn is for sentences), the whole date in its title.
 * With `hour` for what happened at a moment.
 * @param {{ value: string, hour?: boolean }} props
 */
export function Time({ value, hour = false }) {
  const language = /** @type {import('../i18n/translator.js').Language} */ (useLocale());
  const words = formatDay(value, language);
  const day = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  return (
    <time
      dateTime={value}
      title={`${formatLongDay(value, language)}${hour ? `, ${formatHour(value, language)}` : ''}`}
    >
      {hour ? `${day}, ${formatHour(value, language)}` : day}
    </time>
  );
}

/**
 * A sentence with its day in the place of `{when}`: « Modifiée le 2 oct. par Claude Témoin ».
 * @param {{ message: string, value: string, params?: Record<string, any> }} props `message` is a key
 */
export function TimeIn({ message, value, params }) {
  const t = useTranslate();
  const language = /** @type {import('../i18n/translator.js').Language} */ (useLocale());
  const [before, after] = t(message, { ...params, when: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <time dateTime={value} title={formatLongDay(value, language)}>
        {formatDayInText(value, language)}
      </time>
      {after}
    </>
  );
}
