/**
 * What later features put on the pages of earlier ones, in their order on the page.
 * @type {import('../shared/record/Additions.jsx').ByPlace}
 */
export const additions = {};
