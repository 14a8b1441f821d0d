import { createTranslator } from '../shared/i18n/translator.js';

/** @typedef {import('../shared/i18n/translator.js').Language} Language */

/** @type {Record<Language, () => Promise<{ default: any }>>} */
const catalogues = {
  fr: () => import('./messages.fr.js'),
  en: () => import('./messages.en.js'),
};

/** Only the catalogue of the chosen language travels. @param {Language} language */
export async function createI18nProvider(language) {
  let current = language;
  let translate = createTranslator((await catalogues[language]()).default, language);
  return {
    translate: (/** @type {string} */ key, /** @type {any} */ options) => translate(key, options),
    getLocale: () => current,
    changeLocale: async (/** @type {string} */ chosen) => {
      current = /** @type {Language} */ (chosen);
      translate = createTranslator((await catalogues[current]()).default, current);
    },
    getLocales: () => [
      { locale: 'fr', name: 'Français' },
      { locale: 'en', name: 'English' },
    ],
  };
}
