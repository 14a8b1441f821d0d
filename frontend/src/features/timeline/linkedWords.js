const MARK = '\u0000';

/**
 * A sentence cut where its name goes, so that the name can be a link.
 * @param {(params: { name: string }) => string} say @returns {{ before: string, after: string }}
 */
export function linkedWords(say) {
  const [before, after = ''] = say({ name: MARK }).split(MARK);
  return { before, after };
}
