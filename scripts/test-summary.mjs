// Adds up the reports of `make test`: the last line is "N passed, N failed". A part that failed without a failed test, and a
// part whose report is missing or empty, count as one failure each. Exits 1 on any failure.
// Usage: node scripts/test-summary.mjs FOLDER      (FOLDER/parts has one "name passed|failed" a line)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);

/** Surefire and failsafe: the attributes of each <testsuite>. */
function junit(directory) {
  const sum = { passed: 0, failed: 0 };
  if (!existsSync(directory)) return sum;
  for (const name of readdirSync(directory).filter((file) => /^TEST-.*\.xml$/.test(file))) {
    const [suite] = /<testsuite\b[^>]*>/.exec(readFileSync(join(directory, name), 'utf8')) ?? [''];
    const count = (attribute) => Number(new RegExp(`\\s${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    const failed = count('errors') + count('failures');
    sum.failed += failed;
    sum.passed += count('tests') - failed - count('skipped');
  }
  return sum;
}

function vitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwright(file) {
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected };
}

/** A script that says "N passed, N failed" itself. */
function said(file) {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(readFileSync(file, 'utf8'));
  return { passed: Number(passed), failed: Number(failed) };
}

const REPORTS = {
  'test-backend': [
    ['unit and API', () => junit('backend/target/surefire-reports')],
    ['packaged jar', () => junit('backend/target/failsafe-reports')],
  ],
  'test-frontend': [['frontend', () => vitest(join(folder, 'vitest.json'))]],
  'test-browser': [['browser', () => playwright(join(folder, 'playwright.json'))]],
  'test-examples': [['examples', () => said(join(folder, 'examples.out'))]],
};
/** Steps that test nothing; only their failure counts. */
const PREPARATIONS = new Set(['prepare-tests', 'build']);
const EXPECTED_BY = { 'test-frontend': 'frontend/package-lock.json', 'test-browser': 'frontend/e2e', 'test-examples': 'examples/test' };

const total = { passed: 0, failed: 0 };
const add = (label, { passed, failed }, remark = '') => {
  total.passed += passed;
  total.failed += failed;
  console.log(`  ${label.padEnd(16)}${String(passed).padStart(6)} passed ${String(failed).padStart(5)} failed${remark}`);
};

for (const line of readFileSync(join(folder, 'parts'), 'utf8').trim().split('\n')) {
  const [part, result] = line.split(' ');
  const reports = REPORTS[part];
  if (!reports) {
    if (PREPARATIONS.has(part) && result === 'passed') continue;
    add(part, result === 'passed' ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    continue;
  }
  if (EXPECTED_BY[part] && !existsSync(EXPECTED_BY[part])) continue;
  const failedBefore = total.failed;
  for (const [label, read] of reports) {
    let counts = { passed: 0, failed: 0 };
    try {
      counts = read();
    } catch {
      // counted below as missing
    }
    const missing = counts.passed + counts.failed === 0;
    add(label, missing ? { passed: 0, failed: 1 } : counts, missing ? ' (no report)' : '');
  }
  if (result === 'failed' && total.failed === failedBefore) add(part, { passed: 0, failed: 1 }, ' (ended with an error)');
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
