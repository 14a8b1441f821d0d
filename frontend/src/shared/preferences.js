/** @typedef {import('../api/session.js').Preferences} Preferences */

const KEY = 'maillage.preferences';

/** @type {Preferences} */
export const defaultPreferences = {
  theme: 'system',
  density: 'comfortable',
  language: 'fr',
  singleKeys: true,
};

/** The copy kept on the device, for the pages shown before log-in. @returns {Preferences} */
export function keptPreferences() {
  try {
    return { ...defaultPreferences, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    return defaultPreferences;
  }
}

/** Keeps the choice on the device and shows it at once. @param {Preferences} preferences */
export function applyPreferences(preferences) {
  localStorage.setItem(KEY, JSON.stringify(preferences));
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = preferences.theme === 'system' ? (dark ? 'dark' : 'light') : preferences.theme;
  root.dataset.density = preferences.density;
  root.lang = preferences.language;
}
