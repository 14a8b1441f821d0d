/** @typedef {import('./importsApi.js').Field} Field */

/**
 * What keeps a mapping from being tried: required fields without a column (a person's family name is a
 * name), and fields that two
 * columns claim though only one may fill them.
 * @param {Record<string, string | null>} mapping
 * @param {Field[]} fields
 * @returns {{ missing: Field[], twice: { field: Field, columns: string[] }[] }}
 */
export function mappingFaults(mapping, fields) {
  const columnsOf = (/** @type {Field} */ field) =>
    Object.entries(mapping)
      .filter(([, name]) => name === field.name)
      .map(([column]) => column);
  return {
    missing: fields.filter(
      (field) =>
        field.required &&
        columnsOf(field).length === 0 &&
        !(field.name === 'name' && Object.values(mapping).includes('familyName')),
    ),
    twice: fields
      .filter((field) => field.multiple !== true)
      .map((field) => ({ field, columns: columnsOf(field) }))
      .filter(({ columns }) => columns.length > 1),
  };
}

/** How many columns will be read. @param {Record<string, string | null>} mapping */
export const mappedCount = (mapping) => Object.values(mapping).filter(Boolean).length;
