/**
 * What a contact opens; null when it opens nothing. Only addresses of the web and of mail: what a
 * file brought in never becomes code.
 * @param {string} kind
 * @param {string} value
 */
export function contactAddress(kind, value) {
  if (kind === 'e-mail') return `mailto:${encodeURIComponent(value).replace('%40', '@')}`;
  if (kind === 'phone') return `tel:${value.replace(/[^+\d]/g, '')}`;
  if (kind !== 'website') return null;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`;
  return /^https?:\/\//i.test(address) ? address : null;
}
