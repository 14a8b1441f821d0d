// The figures, each beside its limit and target.

const AIMS = { memory: 400, searchMs: 50 }

export class Report {
    constructor(quick) {
        this.quick = quick
        this.rows = []
        this.faults = []
        this.notes = []
    }

    machine(facts) {
        this.facts = facts
    }

    add(row) {
        this.rows.push(row)
    }

    wrong(name, faults) {
        if (faults.length > 0) {
            this.faults.push(`${name}: ${faults.length} wrong answers, such as ${faults[0]}`)
        }
    }

    memory(mebibytes) {
        this.notes.push(`Resident memory of the Java process after the load: ${mebibytes} MiB (aim ${AIMS.memory})`)
    }

    start(seconds) {
        const aim = Number(/"(\d+)/.exec(this.facts.java)?.[1]) >= 25 ? 5 : 7
        this.notes.push(`Start of the jar with its database there: ${seconds.toFixed(1)} s (aim ${aim})`)
    }

    good() {
        return this.faults.length === 0 && this.rows.every(row => !row.target || row.ours / row.limit >= row.target)
            && this.rows.every(row => !row.atPace || row.atPace.p99 <= AIMS.searchMs)
    }

    text() {
        const line = cells => `| ${cells.join(' | ')} |`
        const searches = this.rows.filter(row => row.atPace)
        return ['', ...Object.entries(this.facts).map(([name, value]) => `- ${name}: ${value}`), '',
            line(['Operation', 'ours', 'p50 ms', 'p99 ms', 'limit', 'ratio', 'target', '']),
            line(Array(8).fill('---')),
            ...this.rows.map(row => {
                const ratio = row.ours / row.limit
                return line([row.name, `${row.ours.toFixed(0)} ${row.unit}`, row.p50?.toFixed(1) ?? '', row.p99?.toFixed(1) ?? '',
                    row.limit.toFixed(0), `${(ratio * 100).toFixed(1)} %`, row.target ? `${row.target * 100} %` : '',
                    !row.target ? '' : ratio >= row.target ? 'reached' : 'MISSED'])
            }), '',
            ...searches.map(({ name, atPace: { pace, count, p50, p99 } }) => `p99 of ${name}: ${p99.toFixed(1)} ms (aim ${AIMS.searchMs}; median`
                + ` ${p50.toFixed(1)}), ${count} requests that arrive by chance, ${pace} a second`),
            ...this.notes, ...this.faults,
            ...(this.quick ? ['', 'BENCH_QUICK=1: too short a warm-up; these figures do not count.'] : []), ''].join('\n')
    }
}
