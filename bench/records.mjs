// What is measured on projects and support records: as operations.mjs, on what fill-records.sql made.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { random } from './data.mjs'
import { request } from './load.mjs'
import { plain } from './operations.mjs'

const OPENED_FULLY = 20
const KINDS = ['interview', 'call', 'visit', 'e-mail', 'drop-in']
const THEMES = ['mobility', 'housing', 'energy', 'digital', 'crafts', 'tourism']

/** Fills the database and the tables that pgbench draws from. */
export function prepareRecords(instance, root, records) {
    const run = spawnSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-v', `organisation=${instance.organisation}`,
        '-v', `records=${records}`, '-f', join(root, 'bench/fill-records.sql')], { env: instance.as('owner'), encoding: 'utf8' })
    if (run.status !== 0) {
        throw new Error(run.stderr)
    }
    instance.sql(`
        create table bench.projects as
            select row_number() over (order by hashtext(id::text)) as n, id, title from projects p
            where exists (select from project_access a where a.project_id = p.id and a.organisation_id = '${instance.organisation}');
        create table bench.people as
            select row_number() over (order by hashtext(actor_id::text)) as n, actor_id as id
            from (select distinct actor_id from support_record_participants limit 2000) x;
        create table bench.searches as
            select row_number() over (order by hashtext(words || i)) as n, words, regexp_replace(regexp_replace(words, ' +', ':* & ', 'g') || ':*', '\\m([a-z0-9]{1,2}):\\* ', '\\1 ', 'g') as query,
                   coalesce(cast(close_query(words, true) as text), '') as close
            from (select words, 0 as i from bench.terms where n <= 1600
                  union all
                  select normalised(words), i from bench.subjects, generate_series(1, 10) i) t;
        alter table bench.projects add primary key (n);
        alter table bench.people add primary key (n);
        alter table bench.searches add primary key (n);
        grant select on all tables in schema bench to maillage_app;
        analyze`)
    return {
        projects: instance.sql('select id, title from bench.projects order by n'),
        people: instance.sql('select id from bench.people order by n').flat(),
        searches: instance.sql('select words, query, close from bench.searches order by n').map(([words, query, close]) => ({ words, query, close })),
        subjects: new Set(instance.sql('select normalised(words) from bench.subjects').flat())
    }
}

const opened = (state, body) => ++state.answers % OPENED_FULLY === 0 ? JSON.parse(body) : null
const holds = (body, text) => body.includes(text)

export function recordOperations(choices, authorization) {
    const dice = random(20261123)
    const get = path => request('GET', path, authorization)
    const draw = (table, column, type) => `cast((select ${column} from bench.${table} where n = :n) as ${type})`
    const upTo = list => [`\\set n random(1, ${list.length})`]
    const record = (project, person) => ({
        minutes: 45, kind: 'interview', themes: ['mobility'], projects: [project], participants: [person],
        summary: 'Point d’étape : budget prévisionnel relu, statuts commentés, visite du local envisagée avec la mairie.',
        nextStep: 'Rappeler après le conseil municipal', nextStepDue: '2026-12-15'
    })
    return [{
        name: 'records: list of 50',
        target: 0.45,
        state: { answers: 0 },
        next() {
            const kind = dice.of(KINDS)
            const theme = dice.of(THEMES)
            return {
                text: get(`/api/v1/support-records?kind=${kind}&theme=${theme}`),
                check: (status, body) => {
                    const whole = opened(this.state, body)
                    return status !== 200 || !holds(body, '"items":[{') || (whole && whole.items.some((one, i) => one.kind !== kind
                        || !one.themes.includes(theme) || (i > 0 && one.on > whole.items[i - 1].on))) ? `not ${kind}, ${theme}` : undefined
                }
            }
        },
        first: ['\\set n random(1, 1)'],
        probe: () => ({ text: get(`/api/v1/support-records?kind=${KINDS[0]}&theme=${THEMES[0]}`), varies: {} })
    }, {
        name: 'timeline',
        target: 0.35,
        state: { answers: 0 },
        next() {
            const [id] = dice.of(choices.projects)
            return {
                text: get(`/api/v1/timeline?project=${id}`),
                check: (status, body) => {
                    const whole = opened(this.state, body)
                    return status !== 200 || !holds(body, '"items":[{') || (whole && (whole.items.length !== 50
                        || whole.items.some((one, i) => i > 0 && one.on > whole.items[i - 1].on))) ? `not the thread of ${id}` : undefined
                }
            }
        },
        first: upTo(choices.projects),
        probe: () => ({
            text: get(`/api/v1/timeline?project=${choices.projects[0][0]}`), varies: { [choices.projects[0][0]]: draw('projects', 'id', 'uuid') }
        })
    }, {
        name: 'search everything',
        target: null,
        state: { answers: 0 },
        next() {
            const { words } = dice.of(choices.searches)
            return {
                text: get(`/api/v1/search?q=${encodeURIComponent(words)}`),
                check: (status, body) => {
                    const whole = opened(this.state, body)
                    return status !== 200 || !holds(body, '"items":[{') || (whole && (!whole.items.some(one =>
                        plain(`${one.title} ${one.excerpt ?? ''}`).includes(words.split(' ')[0]))
                        || (choices.subjects.has(words) && !whole.kinds.some(one => one.kind === 'support-records' && one.total > 50))))
                        ? `not ${words}` : undefined
                }
            }
        },
        pace: 20,
        first: upTo(choices.searches),
        probe() {
            const { words, query, close } = choices.searches.find(one => one.close !== '')
            return {
                text: get(`/api/v1/search?q=${encodeURIComponent(words)}`),
                varies: {
                    [words]: draw('searches', 'words', 'text'), [query]: draw('searches', 'query', 'text'), [close]: draw('searches', 'close', 'text')
                }
            }
        }
    }, {
        name: 'records: create',
        target: 0.30,
        state: { answers: 0 },
        next() {
            const [project] = dice.of(choices.projects)
            const wanted = record(project, dice.of(choices.people))
            return {
                text: request('POST', '/api/v1/support-records', authorization, JSON.stringify(wanted)),
                check: (status, body) => {
                    const whole = opened(this.state, body)
                    return status !== 201 || !holds(body, project) || (whole && (whole.summary !== wanted.summary || whole.minutes !== 45
                        || whole.participants[0].id !== wanted.participants[0])) ? 'not what was sent' : undefined
                }
            }
        },
        first: ['\\set seq :seq + 1', ...upTo(choices.projects)],
        probe() {
            const [project] = choices.projects[0]
            return {
                text: request('POST', '/api/v1/support-records', authorization, JSON.stringify(record(project, choices.people[0]))),
                varies: { [project]: draw('projects', 'id', 'uuid') },
                id: `cast('019b0000-0000-7000-8' || lpad(to_hex(cast(:client_id as bigint)), 3, '0') || '-'`
                    + ` || lpad(to_hex(cast(:seq as bigint)), 12, '0') as uuid)`
            }
        }
    }]
}
