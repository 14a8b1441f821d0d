/** Shortest password accepted, as the API has it. */
export const PASSWORD_LENGTH = 12;

/** @param {(key: string, params?: any) => string} t @param {string} email @returns {string | undefined} */
export function emailFault(t, email) {
  if (email.trim() === '') return t('error.emailMissing');
  return /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : t('error.emailOdd');
}

/** @param {(key: string, params?: any) => string} t @param {string} password @returns {string | undefined} */
export function newPasswordFault(t, password) {
  if (password === '') return t('error.passwordMissing');
  const missing = PASSWORD_LENGTH - [...password].length;
  return missing > 0 ? t('error.passwordShort', { count: missing }) : undefined;
}

/** Keeps the faults that are there. @param {Record<string, string | undefined>} faults @returns {Record<string, string>} */
export const faults = (faults) =>
  /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(faults).filter(([, text]) => text))
  );
