// How `npm test` counts.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const counting = resolve(import.meta.dirname, '../../scripts/run-stages.mjs')

/** Runs stages written down as a module, with `good`, `bad` and `reporting` at hand. */
function runStages(stages: string) {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-stages-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }))
  const report = JSON.stringify(join(folder, 'reports', 'report.json'))
  const module = join(folder, 'stages.mjs')
  writeFileSync(
    module,
    `import { countPlaywright, countVitest, runStages } from ${JSON.stringify(counting)}
    const node = (code) => [process.execPath, '-e', code]
    const good = (name) => ({ name, words: node('') })
    const bad = (name) => ({ name, words: node('process.exit(3)') })
    const reporting = (name, count, said, code = 0) => ({ name, count, report: ${report},
      words: node(\`require('fs').writeFileSync(\${JSON.stringify(${report})}, \${JSON.stringify(JSON.stringify(said))}); process.exit(\${code})\`) })
    process.exitCode = await runStages([${stages}])`,
  )
  const { stdout, status } = spawnSync(process.execPath, [module], { encoding: 'utf8' })
  const lines = stdout.trimEnd().split('\n')
  return { last: lines.at(-1), lines, status }
}

const vitestSaid = `{ numPassedTests: 2, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [
  { status: 'passed', fullName: 'a' }, { status: 'passed', fullName: 'b' }, { status: 'pending', fullName: 'needs root' }] }] }`
const playwrightSaid = `{ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, suites: [{ suites: [{ specs: [
  { title: 'a window', tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no display' }] }] },
  { title: 'a slow page', tests: [{ status: 'flaky', annotations: [] }] }] }] }] }`

test('checks that pass count one each', () => {
  const { last, status } = runStages(`() => good('types'), () => good('lint')`)
  expect({ last, status }).toEqual({ last: '2 passed, 0 failed', status: 0 })
})

test('tests are counted from their report, and what was skipped is named', () => {
  const { lines, status } = runStages(`() => reporting('unit', countVitest, ${vitestSaid})`)
  expect({ lines: lines.slice(-2), status }).toEqual({
    lines: ['skipped: needs root', '2 passed, 0 failed'],
    status: 0,
  })
})

test('a skipped test is named with its reason, and so is one that passed at its second try', () => {
  const { lines, status } = runStages(`() => reporting('pages', countPlaywright, ${playwrightSaid}, 1)`)
  expect({ lines: lines.slice(-4), status }).toEqual({
    lines: [
      'failed: pages (1)',
      'skipped: a window: no display',
      'passed at its second try: a slow page',
      '4 passed, 1 failed',
    ],
    status: 1,
  })
})

test('a stage that ends badly has failed, whatever its report says', () => {
  const { last, status } = runStages(`() => reporting('unit', countVitest, ${vitestSaid}, 1)`)
  expect({ last, status }).toEqual({ last: '2 passed, 1 failed', status: 1 })
})

test('a file that cannot be loaded has failed', () => {
  const said = `{ numPassedTests: 0, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }`
  expect(runStages(`() => reporting('unit', countVitest, ${said}, 1)`).last).toBe('0 passed, 1 failed')
})

test('a stage that cannot start, and one that leaves no report, have failed', () => {
  const { lines, status } = runStages(
    `() => ({ ...good('types'), words: ['no-such-command'] }),
     () => ({ ...reporting('unit', countVitest, {}), words: node('process.exit(1)') })`,
  )
  expect({ lines: lines.slice(-3), status }).toEqual({
    lines: ['failed: types (1)', 'failed: unit (1)', '0 passed, 2 failed'],
    status: 1,
  })
})

test('what needs a build that failed is not run and has failed', () => {
  const { lines, status } = runStages(`() => bad('build'), () => ({ ...good('pages'), needs: 'build' })`)
  expect({ lines: lines.slice(-3), status }).toEqual({
    lines: ['failed: build (1)', 'failed: pages (1)', '0 passed, 2 failed'],
    status: 1,
  })
})
