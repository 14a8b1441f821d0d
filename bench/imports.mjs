// The import of a generated file through the API, beside COPY of the same file into an unlogged table.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { COLUMNS, csv, MAPPING, SOURCE } from './data.mjs'
import { once, request } from './load.mjs'

/** Writes a file of rows numbered from `first`; answers its path. */
export function write(instance, first, count, towns, bad) {
    const path = join(instance.folder, `actors-${first}.csv`)
    writeFileSync(path, csv(first, count, towns, bad))
    return path
}

/** Imports the file; answers the seconds from the first byte sent to the end of the run, and what the run counted. */
export async function importFile(instance, authorization, path) {
    const query = new URLSearchParams({
        kind: 'actors', fileName: 'actors.csv', mode: 'commit', strategy: 'upsert', source: SOURCE, mapping: JSON.stringify(MAPPING)
    })
    const began = process.hrtime.bigint()
    const stored = await fetch(`http://127.0.0.1:${instance.port}/api/v1/imports?${query}`, {
        method: 'POST', headers: { authorization, 'content-type': 'text/csv' }, body: readFileSync(path)
    })
    const made = await stored.json()
    if (stored.status !== 201) {
        throw new Error(`the import was refused: ${JSON.stringify(made)}`)
    }
    for (;;) {
        const { body } = await once(instance.port, request('GET', `/api/v1/imports/${made.id}`, authorization))
        const { state, run } = JSON.parse(body)
        if (run?.finishedAt) {
            if (state !== 'committed') {
                throw new Error(`the import ended ${state}: ${JSON.stringify(run.problem)}`)
            }
            return { seconds: Number(process.hrtime.bigint() - began) / 1e9, counts: run.counts }
        }
        await pause(200) // asking is work too
    }
}

/** Seconds that COPY takes for the same file: a new unlogged table with a text column for each of the file's. */
export function copyFile(instance, path) {
    const table = 'bench.copied'
    instance.sql(`create schema if not exists bench; drop table if exists ${table};
                  create unlogged table ${table} (${COLUMNS.map(column => `${column} text`).join(', ')})`)
    const run = spawnSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', '\\timing on', '-c',
        `\\copy ${table} from '${path}' with (format csv, header, delimiter ';')`], { env: instance.as('owner'), encoding: 'utf8' })
    const time = /Time: ([\d.]+) ms/.exec(run.stdout)
    if (run.status !== 0 || time === null) {
        throw new Error(`COPY failed: ${run.stderr}`)
    }
    instance.sql(`drop table ${table}`)
    return Number(time[1]) / 1000
}

/** Empties everything that imports fill, so that each round meets the same database. */
export function empty(instance) {
    instance.sql(`truncate actors, actor_search, internal_descriptions, contact_points, actor_external_ids, actor_links,
                      person_access, audit_entries, changes, import_chunks, import_rows, import_runs, imports cascade; checkpoint`,
    'superuser')
}
