import { formatNumber } from '../../shared/format.js';

/**
 * @typedef {'municipality' | 'epci' | 'department' | 'region' | 'area'} Kind
 * @typedef {{ ref: string, kind: Kind, code: string, name: string }} Summary
 * @typedef {Summary & {
 *   id: string, description: string | null, version: number,
 *   population: { count: number, year: number | null, kind: string } | null,
 *   postcodes: string[], parents: Summary[],
 *   former: { code: string, name: string | null, status: string }[],
 *   resolvedFrom: string | null, municipalityCount: number, municipalities: Summary[] | null,
 *   updatedAt: string, archivedAt: string | null,
 * }} Territory
 */

/** From the smallest to the largest, areas last. @type {Kind[]} */
export const KINDS = ['municipality', 'epci', 'department', 'region', 'area'];

/** @param {string} ref */
export const territoryPath = (ref) => `/territories/${encodeURIComponent(ref)}/show`;

/** The list of actors of a territory. @param {string} ref */
export const actorsPath = (ref) =>
  `/actors?filter=${encodeURIComponent(JSON.stringify({ territory: [ref] }))}&page=1`;

const BREADCRUMB = ['region', 'department', 'epci'];

/**
 * What contains a territory, from the region down. An EPCI across two departments names both; areas
 * are no step on the way.
 * @param {Summary[]} parents
 */
export const breadcrumbOf = (parents) =>
  BREADCRUMB.flatMap((kind) => parents.filter((parent) => parent.kind === kind));

/** What places a territory at a glance: its EPCI, else its department, else its region. @param {Summary[]} parents */
export const nearestParent = (parents) => breadcrumbOf(parents).at(-1);

/** « 4 819 habitants (2023) », empty where nobody counted. @param {(key: string, params?: any) => string} t @param {Territory['population']} population @param {'fr' | 'en'} language */
export function sayPopulation(t, population, language) {
  if (!population) return '';
  const count = formatNumber(population.count, language);
  const words = t('territories.inhabitants', { count: population.count, written: count });
  return population.year === null ? words : t('territories.inYear', { words, year: String(population.year) });
}
