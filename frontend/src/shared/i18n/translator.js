import { typographie } from './typographie.js';

/** @typedef {'fr' | 'en'} Language */
/** @typedef {{ one?: string, other: string, zero?: string }} Plural chosen by the parameter `count` */
/** @typedef {{ [key: string]: string | Plural | Catalogue }} Catalogue */

/**
 * @param {Catalogue | string | Plural} node
 * @param {string} key
 */
function lookUp(node, key) {
  /** @type {any} */
  let found = node;
  for (const part of key.split('.')) {
    found = found?.[part];
    if (found === undefined) return undefined;
  }
  return found;
}

/** @param {any} message @returns {message is Plural} */
const isPlural = (message) =>
  typeof message === 'object' && message !== null && typeof message.other === 'string';

/**
 * Messages of one language: `t('actors.count', { count: 3 })`. Parameters stand in braces; numbers
 * are written as the language writes them. French typography is applied to the message, never to
 * the parameters. A key that is unknown comes back as itself, or as the option `_`.
 * @param {Catalogue} catalogue
 * @param {Language} language
 * @returns {(key: string, params?: Record<string, any>) => string}
 */
export function createTranslator(catalogue, language) {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  /** @type {Map<string, string>} */
  const dressed = new Map();
  const dress = (/** @type {string} */ template) => {
    if (language !== 'fr') return template;
    const known = dressed.get(template) ?? typographie(template);
    dressed.set(template, known);
    return known;
  };

  return (key, params = {}) => {
    let message = lookUp(catalogue, key);
    if (isPlural(message)) {
      const count = Number(params.count ?? params.smart_count ?? 0);
      const form = count === 0 && message.zero !== undefined ? 'zero' : plural.select(count);
      message = message[/** @type {'one'} */ (form)] ?? message.other;
    }
    if (typeof message !== 'string') return typeof params._ === 'string' ? params._ : key;
    return dress(message).replace(/\{(\w+)\}/g, (whole, name) => {
      const value = params[name];
      if (value === undefined || value === null) return whole;
      return typeof value === 'number' ? number.format(value) : String(value);
    });
  };
}

/**
 * Every message of a catalogue as flat pairs, plural forms included.
 * @param {Catalogue} catalogue
 * @returns {[string, string][]}
 */
export function flatten(catalogue, prefix = '') {
  return Object.entries(catalogue).flatMap(([name, value]) => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') return /** @type {[string, string][]} */ ([[key, value]]);
    return flatten(/** @type {Catalogue} */ (value), key);
  });
}
