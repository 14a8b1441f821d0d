// What is measured: for each operation its requests, what is right about an answer, and how pgbench varies the statements.
import { actor, body, random, SOURCE, THEMES } from './data.mjs'
import { request } from './load.mjs'

const OPENED_FULLY = 20 // every twentieth answer is parsed; all are checked from the outside

export const plain = text => text.normalize('NFD').replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim()

/** Everything that is asked for at random, also as tables that pgbench draws from. */
export function prepare(instance) {
    instance.sql(`
        create schema if not exists bench;
        drop table if exists bench.ids, bench.filters, bench.terms;
        create table bench.ids (n int primary key, id uuid not null, name text not null);
        insert into bench.ids select row_number() over (order by hashtext(id::text)), id, name from actors;
        create table bench.filters (n int primary key, theme varchar[] not null, territory varchar[] not null, expected int);
        insert into bench.filters
            select row_number() over (order by hashtext(theme || ancestor)), array[theme], array[ancestor], least(50, count(*))
            from actors cross join unnest(themes) theme join territory_ancestors t on t.ref = municipality
            where ancestor like 'department:%' and theme in ('${THEMES.join("','")}')
            group by theme, ancestor having count(*) >= 10;
        create table bench.terms (n int primary key, words text not null, query text not null);
        insert into bench.terms
            select row_number() over (order by hashtext(words)), words, regexp_replace(regexp_replace(words, ' +', ':* & ', 'g') || ':*', '\\m([a-z0-9]{1,2}):\\* ', '\\1 ', 'g')
            from (select distinct split_part(name_key, ' ', 1) || ' ' || normalised(city) as words from actors
                  order by 1 limit 20000) t;
        grant usage on schema bench to maillage_app;
        grant select on all tables in schema bench to maillage_app;
        analyze`)
    return {
        ids: instance.sql('select id, name from bench.ids order by n'),
        filters: instance.sql('select theme[1], territory[1], expected from bench.filters order by n'),
        terms: instance.sql('select words, query from bench.terms order by n').map(([words, query]) => ({ words, query }))
    }
}

const opened = (state, body) => ++state.answers % OPENED_FULLY === 0 ? JSON.parse(body) : null
const holds = (body, text) => body.includes(text)

export function operations(choices, towns, authorization) {
    const dice = random(20261122)
    const get = path => request('GET', path, authorization)
    const draw = (table, column, type) => `cast((select ${column} from bench.${table} where n = :n) as ${type})`
    const upTo = list => [`\\set n random(1, ${list.length})`]
    let number = 10_000_000
    return [{
        name: 'get-by-id',
        target: 0.35,
        state: { answers: 0 },
        next() {
            const [id, name] = dice.of(choices.ids)
            return {
                text: get(`/api/v1/actors/${id}`),
                check: (status, body) => {
                    const whole = opened(this.state, body)
                    return status !== 200 || !holds(body, `"id":"${id}"`) || (whole && (whole.name !== name
                        || whole.externalIds[0]?.source !== SOURCE || whole.contactPoints.length !== 2
                        || !whole.address.municipality.name)) ? `not actor ${id}` : undefined
                }
            }
        },
        first: upTo(choices.ids),
        probe: () => ({ text: get(`/api/v1/actors/${choices.ids[0][0]}`), varies: { [choices.ids[0][0]]: draw('ids', 'id', 'uuid') } })
    }, {
        name: 'list of 50',
        target: 0.45,
        state: { answers: 0 },
        next() {
            const [theme, territory, expected] = dice.of(choices.filters)
            return {
                text: get(`/api/v1/actors?theme=${theme}&territory=${territory}`),
                check: (status, body) => {
                    const whole = opened(this.state, body)
                    const department = territory.slice('department:'.length)
                    return status !== 200 || !holds(body, '"items":[{') || (whole && (whole.items.length !== Number(expected)
                        || whole.items.some((one, i) => !one.themes.includes(theme) || !one.address.municipality.code.startsWith(department)
                            || (i > 0 && plain(one.name) < plain(whole.items[i - 1].name))))) ? `not ${theme} in ${territory}` : undefined
                }
            }
        },
        first: upTo(choices.filters),
        probe() {
            const [theme, territory] = choices.filters[0]
            return {
                text: get(`/api/v1/actors?theme=${theme}&territory=${territory}`),
                varies: { [`{${theme}}`]: draw('filters', 'theme', 'varchar[]'), [`{${territory}}`]: draw('filters', 'territory', 'varchar[]') }
            }
        }
    }, {
        name: 'search',
        target: null,
        state: { answers: 0 },
        next() {
            const { words } = dice.of(choices.terms)
            return {
                text: get(`/api/v1/actors?q=${encodeURIComponent(words)}`),
                check: (status, body) => {
                    const whole = opened(this.state, body)
                    return status !== 200 || !holds(body, '"items":[{') || (whole && whole.items.some(one =>
                        !words.split(' ').every(word => ` ${plain(`${one.name} ${one.address.city} ${one.publicDescription}`)}`.includes(` ${word}`))))
                        ? `not ${words}` : undefined
                }
            }
        },
        pace: 100,
        first: upTo(choices.terms),
        probe() {
            const { words, query } = choices.terms[0]
            return {
                text: get(`/api/v1/actors?q=${encodeURIComponent(words)}`),
                varies: { [words]: draw('terms', 'words', 'text'), [query]: draw('terms', 'query', 'text') }
            }
        }
    }, {
        name: 'create',
        target: 0.30,
        state: { answers: 0 },
        next() {
            const wanted = body(actor(number++, towns))
            return {
                text: request('POST', '/api/v1/actors', authorization, JSON.stringify(wanted)),
                check: (status, body) => {
                    const whole = opened(this.state, body)
                    return status !== 201 || !holds(body, wanted.siret) || (whole && (whole.name !== wanted.name
                        || whole.siret !== wanted.siret || whole.externalIds[0].id !== wanted.externalIds[0].id
                        || whole.contactPoints[1].value !== wanted.contactPoints[1].value || whole.version !== 2)) ? 'not what was sent'
                        : undefined
                }
            }
        },
        first: ['\\set seq :seq + 1'],
        probe() {
            const wanted = actor(number++, towns)
            return {
                text: request('POST', '/api/v1/actors', authorization, JSON.stringify(body(wanted))),
                // the ids that pgbench makes grow as those of the product do
                varies: {
                    [wanted.externalId]: `('p-' || cast(:client_id as text) || '-' || cast(:seq as text))`,
                    [wanted.siret]: `cast(50000000000000 + cast(:client_id as bigint) * 1000000000000 + cast(:seq as bigint) as text)`
                },
                id: `cast('019a0000-0000-7000-8' || lpad(to_hex(cast(:client_id as bigint)), 3, '0') || '-'`
                    + ` || lpad(to_hex(cast(:seq as bigint)), 12, '0') as uuid)`
            }
        }
    }]
}
