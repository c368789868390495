// Prints the one table at the end, and what could not be measured with its reason.
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { ages } from './rows.ts'

export default class TableReporter implements Reporter {
  onTestCaseReady(test: TestCase): void {
    console.log(`measuring: ${test.name}`)
  }

  onTestCaseResult(test: TestCase): void {
    for (const { what, measured } of test.meta().rows ?? []) console.log(`  ${what}: ${measured}`)
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const rows = tests.flatMap((test) => test.meta().rows ?? [])
    console.table(
      rows.map(({ what, goal, at, measured, reached }) => ({
        what,
        goal,
        ...Object.fromEntries(ages.map((age) => [`${age} y`, at[age] ?? ''])),
        measured,
        reached: reached ? 'yes' : 'NO',
      })),
    )
    for (const test of tests) {
      const result = test.result()
      if (result.state === 'skipped') console.log(`not measured: ${test.name} (${result.note ?? 'left out'})`)
      if (result.state === 'failed')
        for (const error of result.errors)
          console.log(`failed: ${test.name}: ${error.stack ?? error.message}`)
    }
    for (const error of [...errors, ...modules.flatMap((module) => module.errors())]) console.log(error)
  }
}
