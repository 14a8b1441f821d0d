// A small HTTP/1.1 client on plain sockets: one request at a time on each of several connections, so that the machine's time
// goes to the server. Every answer is checked.
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { random } from './data.mjs'

const HEAD_END = Buffer.from('\r\n\r\n')

/** Reads one whole answer from the bytes so far; null when more must come. */
function parse(bytes) {
    const end = bytes.indexOf(HEAD_END)
    if (end < 0) {
        return null
    }
    const head = bytes.latin1Slice(0, end).toLowerCase()
    const status = Number(head.slice(9, 12))
    const from = end + 4
    const length = head.indexOf('content-length:')
    if (length >= 0) {
        const size = parseInt(head.slice(length + 15), 10)
        return bytes.length < from + size ? null : { status, head, body: bytes.subarray(from, from + size) }
    }
    if (head.includes('transfer-encoding: chunked')) {
        return chunked(bytes, from, status, head)
    }
    return { status, head, body: bytes.subarray(from, from) }
}

function chunked(bytes, from, status, head) {
    const parts = []
    for (let at = from; ;) {
        const line = bytes.indexOf('\r\n', at)
        if (line < 0) {
            return null
        }
        const size = parseInt(bytes.latin1Slice(at, line), 16)
        if (bytes.length < line + 4 + size) {
            return null
        }
        if (size === 0) {
            return { status, head, body: parts.length === 1 ? parts[0] : Buffer.concat(parts) }
        }
        parts.push(bytes.subarray(line + 2, line + 2 + size))
        at = line + 4 + size
    }
}

class Line {
    constructor(port) {
        this.socket = connect({ port, host: '127.0.0.1', noDelay: true })
        this.bytes = null
        this.socket.on('data', data => this.take(data))
        this.socket.on('error', error => this.fail(error))
        this.socket.on('close', () => this.fail(new Error('the server closed the connection')))
    }

    take(data) {
        this.bytes = this.bytes === null ? data : Buffer.concat([this.bytes, data])
        const answer = parse(this.bytes)
        if (answer !== null) {
            this.bytes = null
            this.answered(answer)
        }
    }

    fail(error) {
        this.failed?.(error)
    }

    ask(text, answered) {
        this.answered = answered
        this.socket.write(text)
    }

    end() {
        this.failed = null
        this.socket.destroy()
    }
}

/** The text of one request. */
export function request(method, path, authorization, body) {
    const head = `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\nAccept: application/json\r\n`
    return body === undefined ? head + '\r\n'
        : `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/** One request, and its answer with the body as text. */
export function once(port, text) {
    return new Promise((resolve, reject) => {
        const line = new Line(port)
        line.failed = reject
        line.ask(text, answer => {
            line.end()
            resolve({ ...answer, body: answer.body.toString('utf8') })
        })
    })
}

const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
const fault = (check, answer) => {
    const said = check(answer.status, answer.body)
    return said === undefined ? [] : [`${said}: ${answer.status} ${answer.body.subarray(0, 300)}`]
}

/**
 * Requests that arrive by chance, `pace` a second on average, whether the earlier ones have been answered or not: as from many people
 * who do not wait for each other. Times count from the arrival, so waiting for others counts too. Answers as `load` does.
 */
export async function paced(port, pace, seconds, next) {
    const dice = random(pace)
    const times = []
    const wrong = []
    const idle = []
    const open = []
    const asking = []
    const began = performance.now()
    for (let due = began; due < began + seconds * 1000; due += -Math.log(1 - dice.next()) * 1000 / pace) {
        await pause(Math.max(0, due - performance.now()))
        const line = idle.pop() ?? open[open.push(new Line(port)) - 1]
        const { text, check } = next()
        asking.push(new Promise(resolve => {
            line.failed = error => {
                wrong.push(error.message)
                resolve()
            }
            line.ask(text, answer => {
                times.push(performance.now() - due)
                wrong.push(...fault(check, answer))
                idle.push(line)
                resolve()
            })
        }))
    }
    await Promise.all(asking)
    open.forEach(line => line.end())
    times.sort((a, b) => a - b)
    return { pace, p50: at(times, 0.5), p99: at(times, 0.99), count: times.length, wrong }
}

/**
 * Asks for some seconds on `connections` lines. `next()` gives {text, check}; `check(status, body)` answers what is wrong, or
 * undefined. Answers requests per second, milliseconds at the percentiles, and what was wrong.
 */
export async function load(port, connections, seconds, next) {
    const times = []
    const wrong = []
    const began = process.hrtime.bigint()
    const until = began + BigInt(Math.round(seconds * 1e9))
    await Promise.all(Array.from({ length: connections }, () => new Promise(resolve => {
        const line = new Line(port)
        line.failed = error => {
            wrong.push(error.message)
            resolve()
        }
        const go = () => {
            const { text, check } = next()
            const asked = process.hrtime.bigint()
            line.ask(text, answer => {
                const now = process.hrtime.bigint()
                times.push(Number(now - asked) / 1e6)
                wrong.push(...fault(check, answer))
                if (now < until) {
                    go()
                } else {
                    line.end()
                    resolve()
                }
            })
        }
        go()
    })))
    const took = Number(process.hrtime.bigint() - began) / 1e9
    times.sort((a, b) => a - b)
    return { perSecond: (times.length - wrong.length) / took, p50: at(times, 0.5), p99: at(times, 0.99), count: times.length, wrong }
}
