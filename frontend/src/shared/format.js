/** @typedef {import('./i18n/translator.js').Language} Language */

const ZONE = 'Europe/Paris';
const DAY = 86_400_000;

/** The calendar day in Paris as the API writes it: `yyyy-MM-dd`. @param {Date} [now] */
export const isoDay = (now = new Date()) => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now);

/** The calendar day in Paris, as the number of days since 1970. @param {Date} date */
function parisDay(date) {
  const [y, m, d] = isoDay(date).split('-').map(Number);
  return Date.UTC(y, m - 1, d) / DAY;
}

/** @param {string | Date} value instant, or `yyyy-MM-dd` read as noon so that no zone moves its day */
function toDate(value) {
  if (value instanceof Date) return value;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
}

/** @param {Language} language @param {Intl.DateTimeFormatOptions} options @param {Date} date */
const write = (language, options, date) =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: ZONE, ...options }).format(date);

/**
 * A day as people say it: « aujourd’hui », « hier », « jeudi 19 » within six days, « 19 nov. » within
 * the year, then « 19 nov. 2025 », which no end of line cuts in two.
 * @param {string | Date} value
 * @param {Language} language
 * @param {Date} [now]
 */
export function formatDay(value, language, now = new Date()) {
  const date = toDate(value);
  const ago = parisDay(now) - parisDay(date);
  if (ago === 0) return language === 'fr' ? 'aujourd’hui' : 'today';
  if (ago === 1) return language === 'fr' ? 'hier' : 'yesterday';
  if (ago === -1) return language === 'fr' ? 'demain' : 'tomorrow';
  if (Math.abs(ago) <= 6) return write(language, { weekday: 'long', day: 'numeric' }, date);
  const sameYear = write('en', { year: 'numeric' }, date) === write('en', { year: 'numeric' }, now);
  const day = { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) };
  return write(language, /** @type {Intl.DateTimeFormatOptions} */ (day), date).replaceAll(' ', '\u00a0');
}

/** The same inside a sentence: « le 19 nov. », « on 19 Nov », but « hier ». @param {string | Date} value @param {Language} language @param {Date} [now] */
export function formatDayInText(value, language, now = new Date()) {
  const day = formatDay(value, language, now);
  if (language === 'en') return /\d/.test(day) ? `on ${day}` : day;
  return /^\d/.test(day) ? `le ${day}` : day;
}

/** A date that stays what it is: « 19 nov. 2025 », « 1er janv. 2024 ». @param {string} value @param {Language} language */
export function formatDate(value, language) {
  const date = write(language, { day: 'numeric', month: 'short', year: 'numeric' }, toDate(value));
  return language === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

/** The whole date for a title: « jeudi 19 novembre 2026 ». @param {string | Date} value @param {Language} language */
export const formatLongDay = (value, language) =>
  write(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, toDate(value));

/** « Novembre 2026 »: the head of a group. @param {string | Date} value @param {Language} language */
export function formatMonth(value, language) {
  const month = write(language, { month: 'long', year: 'numeric' }, toDate(value));
  return month.charAt(0).toLocaleUpperCase(language) + month.slice(1);
}

/** « 18 h 30 », in English 18:30; Paris time. @param {string | Date} value @param {Language} language */
export function formatHour(value, language) {
  const [hour, minute] = write(
    'en',
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    toDate(value),
  ).split(':');
  return language === 'fr' ? `${Number(hour)}\u00a0h\u00a0${minute}` : `${hour}:${minute}`;
}

/** Day and hour of an instant. @param {string | Date} value @param {Language} language @param {Date} [now] */
export const formatInstant = (value, language, now = new Date()) =>
  `${formatDay(value, language, now)}, ${formatHour(value, language)}`;

/** Minutes as « 1 h 15 » or « 45 min ». @param {number} minutes */
export function formatDuration(minutes) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}

/** @param {number} value @param {Language} language @param {Intl.NumberFormatOptions} [options] */
export const formatNumber = (value, language, options) =>
  new Intl.NumberFormat(language, options).format(value);

/** Bytes as « 12,5 ko ». @param {number} bytes @param {Language} language */
export function formatSize(bytes, language) {
  const units = language === 'fr' ? ['octets', 'ko', 'Mo', 'Go'] : ['bytes', 'kB', 'MB', 'GB'];
  let index = 0;
  let value = bytes;
  while (value >= 1000 && index < units.length - 1) {
    value /= 1000;
    index += 1;
  }
  return `${formatNumber(value, language, { maximumFractionDigits: index === 0 ? 0 : 1 })}\u00a0${units[index]}`;
}

/** SIRET in groups, as it is read aloud: 812 345 678 00014. @param {string} siret */
export const formatSiret = (siret) =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');

/** The first letters of the two first words that count: « Ma coop la vie » gives MC. @param {string} name */
export function initials(name) {
  const words = name
    .split(/[\s'’-]+/)
    .filter(
      (word) => /^[\p{L}\p{N}]/u.test(word) && !/^(de|du|des|la|le|les|l|d|et|the|of|and)$/iu.test(word),
    );
  const source = words.length > 0 ? words : [name.trim() || '?'];
  return source
    .slice(0, 2)
    .map((word) => [...word][0].toLocaleUpperCase('fr'))
    .join('');
}
