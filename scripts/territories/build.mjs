/**
 * Writes backend/src/main/resources/reference/territories-2026.tsv.gz from @etalab/decoupage-administratif.
 * Run `npm ci && npm run build` here after a change of edition; the result is committed, so neither the
 * build nor the start of Maillage needs this script. The same input gives the same bytes.
 * Sources, licences and the layout of the file: docs/reference-data.md.
 */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const EDITION = 2026;
const OUTPUT = new URL(`../../backend/src/main/resources/reference/territories-${EDITION}.tsv.gz`, import.meta.url);

const load = createRequire(import.meta.url);
const read = (name) => load(`@etalab/decoupage-administratif/data/${name}.json`);
const entries = read('communes');
const municipalities = entries.filter((entry) => entry.type === 'commune-actuelle');
const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const epcis = read('epci');

/** The year of the municipal population of a commune: INSEE counts some overseas territories on their own calendar. */
const POPULATION_YEARS = { 976: 2017, 986: 2023, 987: 2022, 988: 2025 };
const populationYear = (department) => POPULATION_YEARS[department] ?? 2023;

/** The DGCL's list of 2026 carries the municipal populations of 2022 (Mayotte: 2017), one year before INSEE's. */
const epciPopulationYear = (epci) => (epci.membres.every((member) => member.code.startsWith('976')) ? 2017 : 2022);

const lines = [];
const line = (...cells) => {
  if (cells.some((cell) => /[\t\n]/.test(String(cell ?? '')))) throw new Error(`a tab or line break in ${cells}`);
  lines.push(cells.map((cell) => cell ?? '').join('\t'));
};
const sorted = (list) => [...list].sort((a, b) => (a.code < b.code ? -1 : 1));

for (const region of sorted(read('regions'))) line('region', region.code, region.nom);
for (const department of sorted(read('departements'))) line('department', department.code, department.nom, department.region);
for (const epci of sorted(epcis)) line('epci', epci.code, epci.nom, epci.populationMunicipale, epciPopulationYear(epci));

// A commune's own `epci` field is not in the source: membership is what the EPCI's list of members says.
const epciOf = new Map();
for (const epci of epcis) {
  for (const member of epci.membres) {
    if (!byCode.has(member.code)) throw new Error(`${epci.code} has the unknown member ${member.code}`);
    if (epciOf.has(member.code)) throw new Error(`${member.code} is in two EPCI`);
    epciOf.set(member.code, epci.code);
  }
}
for (const { code, nom, departement, population, codesPostaux } of sorted(municipalities)) {
  const year = population === undefined ? '' : populationYear(departement);
  line('municipality', code, nom, departement, epciOf.get(code), population, year, (codesPostaux ?? []).join(' '));
}

// Former codes: delegated and associated communes have a name and the commune they belong to today; the codes
// of older mergers have neither, so `anciensCodes` of the present commune names the successor.
const former = new Map();
for (const municipality of municipalities) {
  for (const code of municipality.anciensCodes ?? []) former.set(code, { code, successor: municipality.code, status: 'merged' });
}
const STATUS = { 'commune-deleguee': 'delegated', 'commune-associee': 'associated', 'arrondissement-municipal': 'district' };
for (const entry of entries.filter(({ type }) => type in STATUS)) {
  const successor = entry.chefLieu ?? entry.commune;
  if (!byCode.has(successor)) throw new Error(`${entry.code} belongs to the unknown ${successor}`);
  const { code, nom: name, codesPostaux } = entry;
  if (code !== successor) former.set(code, { code, successor, status: STATUS[entry.type], name, codesPostaux });
  // The seat of a merged commune keeps its code under its former name.
  else if (name !== byCode.get(code).nom) line('alias', code, name);
}
for (const { code, successor, status, name, codesPostaux } of sorted(former.values())) {
  if (byCode.has(code)) throw new Error(`${code} is both current and former`);
  line('former', code, successor, status, name, (codesPostaux ?? []).join(' '));
}

const header = `# Maillage territories\t${EDITION}\tINSEE (COG, populations), DGCL (EPCI), La Poste (postcodes); Licence Ouverte 2.0`;
const bytes = gzipSync(`${header}\n${lines.join('\n')}\n`, { level: 9 });
bytes[9] = 255; // the operating system of the writer: the only byte that would differ between machines
writeFileSync(OUTPUT, bytes);
console.log(`${lines.length} lines, ${bytes.length} bytes`);
