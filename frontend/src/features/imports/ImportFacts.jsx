import { useLocale, useTranslate } from 'ra-core';
import { formatSize } from '../../shared/format.js';

/** @typedef {import('./importsApi.js').Import} Import */

/** A delimiter as one writes it in a sentence. @param {(key: string) => string} t @param {string} delimiter */
const sayDelimiter = (t, delimiter) => (delimiter === '\t' ? t('imports.delimiters.tab') : delimiter);

/** How the file was read, in one line of words. @param {{ one: Import }} props */
export function ImportFacts({ one }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { detected, run, size } = one;
  const lines = run?.rowsTotal ?? null;
  const facts = [
    lines !== null ? t('imports.lines', { count: lines }) : formatSize(size, language),
    detected.format === 'json' && t('imports.facts.json'),
    detected.delimiter && t('imports.facts.delimiter', { delimiter: sayDelimiter(t, detected.delimiter) }),
    detected.encoding && t('imports.facts.encoding', { encoding: encodingName(detected.encoding) }),
  ].filter(Boolean);
  return <p className="mid soft">{facts.join(' · ')}</p>;
}

const NAMES = /** @type {Record<string, string>} */ ({
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
});

/** An encoding under the name people know. @param {string} encoding */
export const encodingName = (encoding) => NAMES[encoding] ?? encoding;
