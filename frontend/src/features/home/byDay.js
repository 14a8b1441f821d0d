import { formatDay } from '../../shared/format.js';

/**
 * Groups what is sorted by date under the words of its day, first letter in capital.
 * @template {{ updatedAt: string }} T
 * @param {T[]} items
 * @param {'fr' | 'en'} language
 * @param {Date} [now]
 * @returns {{ day: string, items: T[] }[]}
 */
export function byDay(items, language, now = new Date()) {
  /** @type {{ day: string, items: T[] }[]} */
  const groups = [];
  for (const item of items) {
    const words = formatDay(item.updatedAt, language, now);
    const day = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}
