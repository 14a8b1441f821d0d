/** @param {any} value */
const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing, an empty text and an empty list say the same in a form. @param {any} value */
const isBlank = (value) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** @param {any} a @param {any} b @returns {boolean} */
export function same(a, b) {
  if (isBlank(a) && isBlank(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (isPlain(a) && isPlain(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
  }
  return a === b;
}

/**
 * The merge patch (RFC 7396) that turns one input into the other: only what differs, null where a
 * value was emptied, lists as a whole.
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 * @returns {Record<string, any>}
 */
export function changes(before, after) {
  /** @type {Record<string, any>} */
  const patch = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = before[key];
    const is = after[key];
    if (same(was, is)) continue;
    if (isPlain(was) && isPlain(is)) patch[key] = changes(was, is);
    else if (Array.isArray(was) && isBlank(is)) patch[key] = [];
    else patch[key] = isBlank(is) ? null : is;
  }
  return patch;
}
