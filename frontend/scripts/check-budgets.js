// Fails when the built JavaScript exceeds its budget (kB of brotli, quality 11, as served).
// A page of the staff application brings no styles of its own: a style sheet that a weak connection lost is not fetched again,
// and every later page that needs it stays bare.
// Staff entry: everything loaded before the first screen. Lazy route: what one route adds.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const BUDGET = { app: 250, index: 80, route: 70 };
const dist = new URL('../dist/', import.meta.url);
/** @type {Record<string, { file: string, src?: string, name?: string, imports?: string[], css?: string[], isEntry?: boolean, isDynamicEntry?: boolean }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** @type {Map<string, number>} */
const sizes = new Map();
const sizeOf = (/** @type {string} */ file) => {
  if (!file.endsWith('.js')) return 0;
  const known = sizes.get(file) ?? brotliCompressSync(readFileSync(new URL(file, dist))).length / 1000;
  sizes.set(file, known);
  return known;
};

/** Every chunk that must be there before `key` runs. */
function closure(/** @type {string} */ key, /** @type {Set<string>} */ seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const needed of manifest[key].imports ?? []) closure(needed, seen);
  return seen;
}
const total = (/** @type {Iterable<string>} */ keys) =>
  [...keys].reduce((sum, key) => sum + sizeOf(manifest[key].file), 0);

const initial = closure('app.html');
// The catalogue of the chosen language is fetched before the first screen: it counts as initial.
const catalogue = Object.keys(manifest).filter((key) => key.endsWith('app/messages.fr.js'));
catalogue.forEach((key) => closure(key, initial));

const lines = [
  { what: 'staff entry', kB: total(initial), budget: BUDGET.app },
  { what: 'light entry', kB: total(closure('index.html')), budget: BUDGET.index },
];
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || initial.has(key)) continue;
  const added = [...closure(key)].filter((needed) => !initial.has(needed));
  lines.push({ what: `route ${chunk.name ?? key}`, kB: total(added), budget: BUDGET.route });
}
for (const { what, kB, budget } of lines) {
  console.log(
    `${kB > budget ? 'TOO BIG' : '     ok'}  ${what.padEnd(34)} ${kB.toFixed(1).padStart(6)} kB of ${budget}`,
  );
}
const early = new Set([...initial].flatMap((key) => manifest[key].css ?? []));
const late = Object.values(manifest)
  .flatMap(({ css = [], isEntry }) => (isEntry ? [] : css))
  .filter((file) => !early.has(file));
if (late.length > 0) console.log(`LATE STYLES  ${[...new Set(late)].join(', ')}`);
if (late.length > 0 || lines.some(({ kB, budget }) => kB > budget)) process.exit(1);
