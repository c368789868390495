// From the start of main's process until it is ready on an empty journal, beside a script that only says one word.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { root } from '../e2e/support/places.ts'
import { interleaved } from './interleave.ts'
import { at, milliseconds, ratio, report } from './rows.ts'

test('main ready', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-bench-'))
  const empty = join(folder, 'empty.cjs')
  writeFileSync(empty, "console.log('ready')\n")
  const serve = join(root, 'out', 'main', 'serve.cjs')
  try {
    const tookMs = await interleaved(
      new Map([
        ['empty', () => untilFirstLine([empty])],
        // An option that it does not know: it has loaded, says so and ends.
        ['loaded', () => untilFirstLine([serve, '--no-such-option'])],
        ['ready', () => untilFirstLine([serve, `--data=${join(folder, 'journal')}`, '--no-open'])],
      ]),
      15,
    )
    const [loaded, ready] = [
      at(tookMs, 'loaded') / at(tookMs, 'empty'),
      at(tookMs, 'ready') / at(tookMs, 'empty'),
    ]
    report(context, {
      what: 'main ready / empty script',
      goal: '<= 1.3 x',
      at: {},
      measured: `loaded ${ratio(loaded)}, serving ${ratio(ready)} (empty ${milliseconds(at(tookMs, 'empty'))})`,
      reached: ready <= 1.3,
    })
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 5 })
  }
})

async function untilFirstLine(words: string[]): Promise<number> {
  const begunMs = performance.now()
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')])
  const tookMs = performance.now() - begunMs
  child.kill('SIGINT')
  await exited
  return tookMs
}
