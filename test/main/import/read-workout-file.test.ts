// The reading thread: the real one, built as it ships, and threads that misbehave.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkoutFile } from '../../../src/main/import/read-workout-file.ts'
import { parseWorkoutFile } from '../../../src/main/import/workout-file.ts'
import { berlin, fixtureBytes } from './workout-files.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterrun-worker-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve('src/main/import/workout-file-worker.ts'),
      outDir: folder,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
})
afterAll(() => rm(folder, { recursive: true }))

const workerPath = () => join(folder, 'workout-file-worker.cjs')

async function thread(code: string): Promise<string> {
  const path = join(folder, `thread-${code.length}.cjs`)
  await writeFile(path, code)
  return path
}

test.each(['fenix2-run.fit', 'garmin-run.tcx', 'hike.gpx', 'broken-unexpected-eof.fit'])(
  '%s is read in its own thread as it is read here',
  async (name) => {
    const bytes = fixtureBytes(name)
    expect(await readWorkoutFile(name, bytes, berlin, { workerPath: workerPath() })).toEqual(
      parseWorkoutFile(name, bytes, berlin),
    )
    expect(bytes.length).toBeGreaterThan(0)
  },
)

test('a thread that does not end is given up and the app goes on', async () => {
  const endless = await thread('for (;;) {}')
  expect(
    await readWorkoutFile('a.fit', new Uint8Array(1), berlin, { workerPath: endless, timeLimitMs: 20 }),
  ).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'This file took too long to read and was given up.',
  })
})

test('a thread that fills its memory is given up and the app goes on', async () => {
  const greedy = await thread('const kept = []; for (;;) kept.push(new Array(100_000).fill({}))')
  expect(
    await readWorkoutFile('a.fit', new Uint8Array(1), berlin, { workerPath: greedy, memoryLimitMb: 16 }),
  ).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'This file is too large to read.',
  })
})

test('a bug in the thread is thrown, not taken for a bad file', async () => {
  const broken = await thread('throw new TypeError("a bug")')
  const silent = await thread('process.exit(0)')
  const read = (path: string) => readWorkoutFile('a.fit', new Uint8Array(1), berlin, { workerPath: path })
  await expect(read(broken)).rejects.toThrow('a bug')
  await expect(read(silent)).rejects.toThrow('The reading thread ended with 0 and no answer.')
})
