/** @typedef {{ start: number, end: number }} Mark */

/**
 * Cuts a text where its marks begin and end.
 * @param {string} text
 * @param {Mark[]} marks in order, apart from one another
 */
export function pieces(text, marks) {
  /** @type {{ start: number, part: string, marked: boolean }[]} */
  const found = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start > from) found.push({ start: from, part: text.slice(from, start), marked: false });
    found.push({ start, part: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) found.push({ start: from, part: text.slice(from), marked: false });
  return found;
}
