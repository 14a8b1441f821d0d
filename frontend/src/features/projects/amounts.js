import { formatNumber } from '../../shared/format.js';

/** @typedef {import('../../shared/i18n/translator.js').Language} Language */

/** Figures of these kinds are money, kept in euro cents; the others count people. */
const MONEY = ['funding-requested', 'funding-obtained'];

/** @param {string} kind */
export const isMoney = (kind) => MONEY.includes(kind);

/**
 * What was typed as the whole number that is kept: « 6 400,50 » is 640 050 cents, « 12 » is twelve
 * people. Null where it is none.
 * @param {string} kind @param {string} text @returns {number | null}
 */
export function parseValue(kind, text) {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  if (isMoney(kind)) return /^\d+(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : null;
  return /^\d+$/.test(bare) ? Number(bare) : null;
}

/** The same as it is typed. @param {string} kind @param {number} value @param {Language} language */
export function writeValue(kind, value, language) {
  if (!isMoney(kind)) return String(value);
  const euros = value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2);
  return language === 'fr' ? euros.replace('.', ',') : euros;
}

/** The same as it is read: « 6 400 € ». @param {string} kind @param {number} value @param {Language} language */
export function formatValue(kind, value, language) {
  if (!isMoney(kind)) return formatNumber(value, language);
  const digits = value % 100 === 0 ? 0 : 2;
  return formatNumber(value / 100, language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
