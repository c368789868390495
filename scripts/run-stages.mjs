// Runs the stages of the tests with their output in sight, and counts what their reports say.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Runs the stages in turn, each made when it is due, and ends with one line of counts; 1 where anything failed. */
export async function runStages(makers) {
  const results = []
  for (const make of makers) {
    const stage = make()
    const missing = results.find(({ name, failed }) => name === stage.needs && failed > 0)
    const unable = missing ? `Not run, since this failed: ${missing.name}.` : stage.unable
    results.push({ name: stage.name, ...(await runStage({ ...stage, unable })) })
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  console.log('')
  for (const { name, failed } of results) if (failed > 0) console.log(`failed: ${name} (${failed})`)
  for (const name of results.flatMap((result) => result.skipped)) console.log(`skipped: ${name}`)
  for (const name of results.flatMap((result) => result.flaky))
    console.log(`passed at its second try: ${name}`)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') > 0 ? 1 : 0
}

/**
 * `{ passed, failed, skipped: [names], flaky: [names] }`. A stage without a report counts as one check; one that ends
 * least one failure, whatever its report says.
 */
async function runStage({ name, words, env, report, count, unable }) {
  console.log(`\n── ${name}`)
  if (unable) {
    console.error(unable)
    return { ...nothing, failed: 1 }
  }
  if (report) prepare(report)
  const isGood = await run(words, env)
  if (!report) return { ...nothing, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 }
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : nothing
  return { ...counted, failed: Math.max(counted.failed, isGood ? 0 : 1) }
}

function prepare(report) {
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
}

const nothing = { passed: 0, failed: 0, skipped: [], flaky: [] }

function run([command, ...words], env) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** Vitest's JSON report. */
export function countVitest({ testResults, numPassedTests, numFailedTests }) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  // A file that cannot be loaded has failed without a test of its own.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: skipped.map(({ fullName }) => fullName),
    flaky: [],
  }
}

/** Playwright's JSON report; a test that passed at its second try counts as passed, and is named. */
export function countPlaywright({ stats, suites }) {
  const specs = suites.flatMap(specsIn)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: specs.flatMap(skippedIn),
    flaky: specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => title),
  }
}

function specsIn({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsIn)]
}

function skippedIn({ title, tests }) {
  return tests
    .filter(({ status }) => status === 'skipped')
    .map(({ annotations }) => {
      const why = annotations.find(({ type }) => type === 'skip')?.description
      return why ? `${title}: ${why}` : title
    })
}
