// A start of the app, reduced to taking the lock: says whether it has it, and keeps it until its input ends.
import { writeSync } from 'node:fs'
import { takeLock } from '../../src/main/store/lock/lock.ts'
import { thisRuntime } from '../../src/main/store/lock/lock-place.ts'

const [folder = '', platform = ''] = process.argv.slice(2)

void start()

async function start(): Promise<void> {
  const runtime = { ...thisRuntime, platform: platform as NodeJS.Platform }
  process.stdin.resume()
  await new Promise((go) => process.stdin.once('data', go))
  const lock = await takeLock(folder, 'browser', runtime)
  writeSync(1, `${JSON.stringify(lock.ok ? { writer: process.pid } : { refused: lock.message })}\n`)
  process.stdin.once('end', () => process.exit())
}
