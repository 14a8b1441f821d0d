// Speed of the product beside that of its database: `make bench`. What is measured and why: docs/bench.md.
import { availableParallelism, cpus, totalmem } from 'node:os'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'
import { copyFile, empty, importFile, write } from './imports.mjs'
import { each, Instance, versions } from './instance.mjs'
import { load, once, paced } from './load.mjs'
import { operations, prepare } from './operations.mjs'
import { pgbench } from './pgbench.mjs'
import { prepareRecords, recordOperations } from './records.mjs'
import { Report } from './report.mjs'
import { script, statements } from './statements.mjs'

const QUICK = process.env.BENCH_QUICK === '1'
const ONLY = (process.env.BENCH_ONLY ?? '').split(',').filter(Boolean) // names of operations, `import`: for development
const ROWS = Number(process.env.BENCH_ROWS ?? 100_000)
const RECORDS = 3 * ROWS
const CONNECTIONS = 8
const ROUNDS = 3
const IMPORT_TARGET = 0.08
const seconds = QUICK ? { warmAtLeast: 10, warmAtMost: 15, window: 5, round: 5 } : { warmAtLeast: 40, warmAtMost: 120, window: 5, round: 15 }
const FLAT = 0.04
const PACED_SECONDS = QUICK ? 10 : 60

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const java = join(process.env.JAVA_HOME ?? spawnSync(join(root, 'scripts/newest-jdk'), { encoding: 'utf8' }).stdout.trim(), 'bin/java')
const options = (process.env.BENCH_JAVA_OPTIONS ?? '').split(' ').filter(Boolean)
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const say = text => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`)
const wanted = name => ONLY.length === 0 || ONLY.some(one => name.startsWith(one))

async function main() {
    for (const program of ['pgbench', 'psql']) {
        if (spawnSync(program, ['--version']).error) {
            throw new Error(`${program} is missing: install postgresql-contrib and postgresql-client (Debian), or their like.`)
        }
    }
    const report = new Report(QUICK)
    const instance = new Instance(root, java, options)
    process.once('SIGINT', () => instance.end().then(() => process.exit(130)))
    try {
        say(`first start ${(await instance.start()).toFixed(1)} s`)
        const authorization = instance.admit(['actors:read', 'actors:write', 'imports:read', 'imports:write', 'projects:read',
            'support-plans:read', 'events:read', 'support-records:read', 'support-records:write', 'timeline:read', 'search:read'])
        report.machine({ ...versions(java), cores: availableParallelism(), processor: cpus()[0].model,
            memory: `${Math.round(totalmem() / 2 ** 30)} GiB`, postgresql: instance.sql('show server_version')[0][0],
            rows: ROWS, records: RECORDS, heap: options.join(' ') || 'as the JVM chooses' })
        const towns = instance.sql(`select code, name, postcodes[1] from territories
                where kind = 'municipality' and cardinality(postcodes) > 0 order by code`)
            .map(([code, name, postcode]) => ({ code, name, postcode }))
        await fill(instance, authorization, towns, report)
        const choices = prepare(instance)
        say(`${choices.ids.length} actors`)
        for (const operation of operations(choices, towns, authorization)) {
            if (wanted(operation.name)) {
                await measure(instance, operation, report)
            }
        }
        const records = recordOperations(prepareRecords(instance, root, RECORDS), authorization)
        say(`${RECORDS} support records`)
        for (const operation of records) {
            if (wanted(operation.name)) {
                await measure(instance, operation, report)
            }
        }
        report.memory(instance.memory())
        await instance.stop()
        const starts = []
        for (let i = 0; i < ROUNDS; i++) {
            starts.push(await instance.start())
            await instance.stop()
        }
        report.start(median(starts))
    } finally {
        await instance.end()
    }
    console.log(report.text())
    process.exitCode = report.good() ? 0 : 1
}

async function fill(instance, authorization, towns, report) {
    if (!wanted('import')) {
        const path = write(instance, 0, ROWS, towns, false)
        const run = spawnSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-v', `path=${path}`, '-v',
            `organisation=${instance.organisation}`, '-f', join(root, 'bench/fill.sql')], { env: instance.as('owner'), encoding: 'utf8' })
        if (run.status !== 0) {
            throw new Error(run.stderr)
        }
        return
    }
    const rates = { ours: [], copy: [] }
    for (let round = 0; round <= ROUNDS; round++) { // the first warms the import up and does not count
        empty(instance)
        const path = write(instance, round * ROWS, ROWS, towns, true)
        const copied = copyFile(instance, path)
        const before = instance.processorSeconds()
        const { seconds: took, counts } = await importFile(instance, authorization, path)
        const processor = each(before, instance.processorSeconds(), ROWS)
        const [[stored]] = instance.sql(`select count(*) from actors a join actor_external_ids x on x.actor_id = a.id
            join actor_search s on s.actor_id = a.id where a.siret is not null and a.municipality is not null`)
        say(`import ${(ROWS / took).toFixed(0)} rows/s, COPY ${(ROWS / copied).toFixed(0)} rows/s; ${processor}`)
        if (counts.created !== ROWS * 0.95 || counts.rejected !== ROWS * 0.05 || Number(stored) !== counts.created) {
            report.wrong('import', [`${JSON.stringify(counts)}, ${stored} stored`])
        }
        if (round > 0) {
            rates.ours.push(ROWS / took)
            rates.copy.push(ROWS / copied)
        }
    }
    report.add({ name: 'import', unit: 'rows/s', ours: median(rates.ours), limit: median(rates.copy), target: IMPORT_TARGET })
    const rest = write(instance, (ROUNDS + 1) * ROWS, ROWS * 0.05, towns, false) // for those that were rejected
    await importFile(instance, authorization, rest)
}

async function measure(instance, operation, report) {
    const { text, varies } = await probe(instance, operation)
    const next = operation.next.bind(operation)
    const wrong = []
    const rates = []
    for (let spent = 0; spent < seconds.warmAtLeast || (spent < seconds.warmAtMost && !flat(rates)); spent += seconds.window) {
        const got = await load(instance.port, CONNECTIONS, seconds.window, next)
        rates.push(got.perSecond)
        wrong.push(...got.wrong)
    }
    if (wrong.length > 0) {
        say(`wrong: ${wrong[0].slice(0, 500)}`)
    }
    say(`${operation.name} warm: ${rates.map(rate => rate.toFixed(0)).join(' ')}`)
    const ours = []
    const theirs = []
    for (let round = 0; round < ROUNDS; round++) {
        const before = instance.processorSeconds()
        ours.push(await load(instance.port, CONNECTIONS, seconds.round, next))
        const processor = each(before, instance.processorSeconds(), ours[round].count)
        wrong.push(...ours[round].wrong)
        const variables = { ...text.variables, seq: String((round + 1) * 1_000_000) }
        theirs.push(await pgbench(instance, operation.name.replaceAll(' ', '-'), { ...text, variables }, CONNECTIONS, seconds.round))
        say(`${operation.name} ${ours[round].perSecond.toFixed(0)}/s (${processor}),`
            + ` pgbench ${theirs[round].tps.toFixed(0)}/s`)
    }
    const atPace = operation.pace && await paced(instance.port, operation.pace, PACED_SECONDS, next)
    wrong.push(...atPace?.wrong ?? [])
    report.wrong(operation.name, wrong)
    report.add({
        atPace, name: operation.name, unit: 'requests/s', ours: median(ours.map(one => one.perSecond)), p50: median(ours.map(one => one.p50)),
        p99: median(ours.map(one => one.p99)), limit: median(theirs.map(one => one.tps)), target: operation.target
    })
}

const flat = rates => {
    const last = rates.slice(-3)
    return last.length === 3 && Math.max(...last) / Math.min(...last) < 1 + FLAT
}

/** What the product sends to the database for one request, as a script. Asked several times first, for a steady state. */
async function probe(instance, operation) {
    for (let i = 0; i < 20; i++) {
        await once(instance.port, operation.next().text)
    }
    const one = operation.probe()
    let answer
    const log = await instance.listening(async () => { answer = await once(instance.port, one.text) })
    if (answer.status >= 300) {
        throw new Error(`${operation.name}: ${answer.status} ${answer.body}`)
    }
    const varies = one.id ? { [JSON.parse(answer.body).id]: one.id, ...one.varies } : one.varies
    if (process.env.BENCH_SHOW === '1') {
        console.log(log)
    }
    const found = statements(log)
    say(`${operation.name}: ${found.length} statements`)
    if (process.env.BENCH_SHOW === '1') {
        found.forEach(statement => console.log('  ', statement.text.replaceAll(/\s+/g, ' ').slice(0, 200), statement.values.join(' | ').slice(0, 200)))
    }
    return { text: script(found, operation.first, varies), varies }
}

main().catch(error => {
    console.error(error)
    process.exitCode = 1
})
