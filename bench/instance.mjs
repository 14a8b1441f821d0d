// The packaged product on a data folder of its own and free ports, and the programs of PostgreSQL that look at it.
import { spawn, spawnSync, execFileSync } from 'node:child_process'
import { randomBytes, createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const DATABASE = 'maillage'

export class Instance {
    constructor(root, java, options) {
        this.root = root
        this.java = java
        this.options = options
        this.folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'))
    }

    /** Starts the jar and waits until it says that it is ready. Answers how many seconds that took. */
    async start() {
        const began = process.hrtime.bigint()
        this.process = spawn(this.java, [...this.options, '-jar', join(this.root, 'backend/target/quarkus-app/quarkus-run.jar')], {
            env: {
                ...process.env,
                MAILLAGE_PORT: '0', MAILLAGE_MANAGEMENT_PORT: '0', MAILLAGE_DEMO: 'false', MAILLAGE_DATA_DIR: this.folder,
                // one caller asks all there is: no rate limit here
                MAILLAGE_LIMITS_REQUESTS_PER_SECOND: '0'
            },
            stdio: ['ignore', 'pipe', 'pipe']
        })
        let output = ''
        this.process.stdout.on('data', data => { output += data })
        this.process.stderr.on('data', data => { output += data })
        for (;;) {
            const ready = /^Maillage is ready: http:\/\/[^:]+:(\d+)/m.exec(output)
            if (ready) {
                this.port = Number(ready[1])
                this.readKeys()
                return Number(process.hrtime.bigint() - began) / 1e9
            }
            if (this.process.exitCode !== null) {
                throw new Error(`the instance did not start:\n${output}`)
            }
            await pause(10)
        }
    }

    async stop() {
        if (this.process && this.process.exitCode === null) {
            const ended = new Promise(resolve => this.process.once('exit', resolve))
            this.process.kill('SIGTERM')
            await ended
        }
    }

    async end() {
        await this.stop()
        rmSync(this.folder, { recursive: true, force: true })
    }

    /** Resident memory of the Java process, MiB. */
    memory() {
        const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8')
        return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024)
    }

    /** Processor time so far, seconds: of the Java process, of the processes of the database that are there now. */
    processorSeconds() {
        const postmaster = readFileSync(join(this.folder, 'postgresql/postmaster.pid'), 'utf8').split('\n')[0]
        const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ')
        return { java: processorSeconds(this.process.pid), database: children.map(processorSeconds).reduce((a, b) => a + b, 0) }
    }

    readKeys() {
        const text = readFileSync(join(this.folder, 'database.properties'), 'utf8')
        this.keys = Object.fromEntries(text.split('\n').filter(line => line.includes('=') && line[0] !== '#')
            .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).trim()]))
    }

    /** Environment for psql and pgbench as `superuser`, `owner` or `application`, with the settings of the product's own connections. */
    as(who) {
        const user = { superuser: this.superuser ?? 'postgres', owner: 'maillage_owner', application: 'maillage_app' }[who]
        return {
            ...process.env, PGHOST: '127.0.0.1', PGPORT: this.keys.port, PGDATABASE: DATABASE, PGUSER: user,
            PGPASSWORD: this.keys[`${who}.password`],
            PGOPTIONS: '-c client_min_messages=warning -c pg_trgm.word_similarity_threshold=0.45 -c pg_trgm.strict_word_similarity_threshold=0.4'
        }
    }

    /** Runs SQL and answers its rows, cells separated by tabs. */
    sql(text, who = 'owner') {
        const run = spawnSync('psql', ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-f', '-'],
            { env: this.as(who), input: text, encoding: 'utf8', maxBuffer: 1 << 28 })
        if (run.status !== 0) {
            throw new Error(`psql failed: ${run.stderr}`)
        }
        return run.stdout.split('\n').filter(line => line !== '').map(line => line.split('\t'))
    }

    /** As an operator could: an organisation, and an API client of it. Answers the header to send. */
    admit(scopes) {
        const secret = `mlg_${randomBytes(4).toString('hex')}_${randomBytes(32).toString('base64url')}`
        const hash = createHash('sha256').update(secret).digest('hex')
        this.organisation = randomUUID()
        this.sql(`insert into organisations (id, name, short_name)
                      values ('${this.organisation}', 'Structure Exemple de la mesure', 'Mesure');
                  insert into api_clients (id, organisation_id, name, prefix, secret_hash, scopes)
                      values (gen_random_uuid(), '${this.organisation}', 'Mesure', '${secret.slice(4, 12)}', '\\x${hash}',
                              '{${scopes.join(',')}}')`)
        return `Bearer ${secret}`
    }

    /** The server writes every statement to its log while `work` runs; answers what it wrote. */
    async listening(work) {
        const log = join(this.folder, 'postgresql/server.log')
        this.sql(`alter system set log_statement = 'all'; alter system set log_error_verbosity = 'default';
                  select pg_reload_conf()`, 'superuser')
        await pause(500)
        const before = readFileSync(log).length
        await work()
        await pause(500)
        const written = readFileSync(log).subarray(before).toString('utf8')
        this.sql(`alter system reset log_statement; alter system reset log_error_verbosity; select pg_reload_conf()`, 'superuser')
        await pause(500)
        return written
    }
}

function processorSeconds(pid) {
    try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
        return (Number(fields[11]) + Number(fields[12])) / 100 // in ticks of 10 ms
    } catch {
        return 0 // it ended meanwhile
    }
}

/** Microseconds of processor time per item between two readings. */
export const each = (before, after, count) => `${((after.java - before.java) / count * 1e6).toFixed(0)} us of Java,`
    + ` ${((after.database - before.database) / count * 1e6).toFixed(0)} of the database each`

export function versions(java) {
    return {
        java: spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr.split('\n')[0],
        node: process.version,
        pgbench: execFileSync('pgbench', ['--version'], { encoding: 'utf8' }).trim()
    }
}
