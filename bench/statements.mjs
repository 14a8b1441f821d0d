// From what the database server logged of one request to the pgbench script that sends the same statements.

const LOGGED = /^\S+ \S+ \S+ \[(\d+)\] (?:LOG|DETAIL): {2}/
const FIRST = 'authenticate_api_client'
const EXECUTE = /^(?:execute (?:<unnamed>|[^:]+?)(?:\/\S+)?|statement): /
const LIST = /^\{(?!")/
const IDS = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[,}]/
const PARAMETERS = /^(?:Parameters|parameters): /

/** The statements of the last request in the log: text with $1.. and the values, null for SQL null. */
export function statements(log) {
    const entries = []
    for (const line of log.split('\n')) {
        const logged = LOGGED.exec(line)
        if (logged !== null) {
            entries.push({ process: logged[1], text: line.slice(logged[0].length) })
        } else if (entries.length > 0) {
            entries[entries.length - 1].text += '\n' + line.replace(/^\t/, '')
        }
    }
    const start = entries.findLastIndex(entry => entry.text.includes(FIRST))
    const found = []
    for (const { text } of entries.slice(start).filter(entry => entry.process === entries[start].process)) {
        if (EXECUTE.test(text)) {
            found.push({ text: text.replace(EXECUTE, '').trim(), values: [] })
        } else if (PARAMETERS.test(text) && found.length > 0) {
            found[found.length - 1].values = values(text.replace(PARAMETERS, ''))
        }
    }
    const last = found.findIndex(statement => statement.text === 'COMMIT')
    if (last < 0) {
        throw new Error(`no whole request in the log of the database:\n${log.slice(0, 4000)}`)
    }
    return found.slice(0, last + 1)
}

function values(text) {
    const found = []
    const each = /\$\d+ = (?:'((?:[^']|'')*)'|(NULL))(?:, |\s*$)/gy
    for (let match; (match = each.exec(text)) !== null;) {
        found.push(match[2] ? null : match[1].replaceAll("''", "'"))
    }
    return found
}

/**
 * A pgbench script of these statements. `varies` says by which expression a value is replaced that differs from request to
 * request, also where it stands inside a longer value. Answers the text and the variables to define.
 */
export function script(statements, first, varies) {
    const variables = {}
    const named = value => {
        const known = Object.entries(variables).find(([, other]) => other === value)
        const name = known ? known[0] : `v${Object.keys(variables).length}`
        variables[name] = value
        return `:${name}`
    }
    const expression = value => {
        if (value === null || value === '') { // pgbench has no empty variable
            return value === null ? 'null' : "''"
        }
        if (value in varies) {
            return varies[value]
        }
        const inside = Object.keys(varies).filter(key => value.includes(key))
        if (inside.length === 0) {
            return named(value)
        }
        const text = inside.reduce((whole, key) => `replace(${whole}, '${key}', cast(${varies[key]} as text))`,
            `cast(${named(value)} as text)`)
        return LIST.test(value) ? `cast(${text} as ${IDS.test(value) ? 'uuid' : 'varchar'}[])` : text
    }
    const lines = statements.map(({ text, values }) => {
        const unchanged = text.replaceAll(/\s*\n\s*/g, ' ').replace(/;$/, '')
        if (/(?<!:):[a-z0-9_]/i.test(unchanged)) {
            throw new Error(`pgbench would take a part of this for a variable: ${unchanged}`)
        }
        return unchanged.replaceAll(/\$(\d+)/g, (_, number) => expression(values[number - 1])) + ';'
    })
    return { text: [...first, ...lines, ''].join('\n'), variables }
}
