// Runs a pgbench script as the role of the application, on the server that the product uses.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Transactions per second, and the mean time of one in milliseconds. */
export async function pgbench(instance, name, { text, variables }, connections, seconds) {
    const file = join(instance.folder, `${name}.pgbench`)
    writeFileSync(file, text)
    const defined = Object.entries(variables).flatMap(([key, value]) => ['-D', `${key}=${value}`])
    const { code, output } = await run('pgbench', ['-n', '-M', 'prepared', '-c', String(connections), '-j', '2', '-T', String(seconds),
        '-f', file, ...defined], instance.as('application'))
    const tps = /tps = ([\d.]+)/.exec(output)
    const failed = /number of failed transactions: (\d+)/.exec(output)
    if (code !== 0 || tps === null || (failed && failed[1] !== '0') || /ERROR|aborted/.test(output)) {
        throw new Error(`pgbench of ${name} failed:\n${output.slice(0, 3000)}`)
    }
    return { tps: Number(tps[1]), mean: Number(/latency average = ([\d.]+)/.exec(output)[1]) }
}

function run(command, words, env) {
    return new Promise((resolve, reject) => {
        const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
        let output = ''
        child.stdout.on('data', data => { output += data })
        child.stderr.on('data', data => { output += data })
        child.on('error', reject)
        child.on('exit', code => resolve({ code, output }))
    })
}
