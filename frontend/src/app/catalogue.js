/**
 * One catalogue from the parts: each feature brings its own `messages.<language>.js`, whose top
 * keys are its own.
 * @param {Record<string, { default: Record<string, any> }>} parts
 * @param {Record<string, any>[]} others
 */
export const merge = (parts, ...others) =>
  Object.assign({}, ...others, ...Object.values(parts).map((part) => part.default));
