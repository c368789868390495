// The reading threads: the real ones, built as they ship, and threads that misbehave.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  createFileReader,
  type FileReader,
  type ReadingLimits,
} from '../../../src/main/import/file-reader.ts'
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
afterAll(() => rm(folder, { recursive: true, maxRetries: 10 }))

const readers: FileReader[] = []
afterEach(() => {
  for (const reader of readers.splice(0)) reader.close()
})

function aReader(limits: ReadingLimits): FileReader {
  const reader = createFileReader(limits)
  readers.push(reader)
  return reader
}

const workerPath = () => join(folder, 'workout-file-worker.cjs')

async function thread(code: string): Promise<string> {
  const path = join(folder, `thread-${code.length}.cjs`)
  await writeFile(path, `const { parentPort } = require('node:worker_threads'); ${code}`)
  return path
}

const names = ['fenix2-run.fit', 'garmin-run.tcx', 'hike.gpx', 'broken-unexpected-eof.fit']

test('files are read in threads as they are read here, each answer beside its file', async () => {
  const reader = aReader({ workerPath: workerPath(), threads: 2 })
  const many = [...names, ...names, ...names]
  const answers = await Promise.all(many.map((name) => reader.read(name, fixtureBytes(name), berlin)))
  expect(answers).toEqual(many.map((name) => parseWorkoutFile(name, fixtureBytes(name), berlin)))
})

test('a part of a buffer is read and left as it is, a whole one is handed over', async () => {
  const reader = aReader({ workerPath: workerPath(), threads: 1 })
  const name = 'hike.gpx'
  const whole = fixtureBytes(name)
  const part = new Uint8Array([0, ...whole]).subarray(1)
  const answer = parseWorkoutFile(name, whole, berlin)
  expect(await reader.read(name, part, berlin)).toEqual(answer)
  expect(part.length).toBe(whole.length)
  expect(await reader.read(name, whole, berlin)).toEqual(answer)
  expect(whole.length).toBe(0)
})

const counting = `let asked = 0; parentPort.on('message', () => { asked += 1; parentPort.postMessage(asked) })`

test('a thread reads one file after the other', async () => {
  const reader = aReader({ workerPath: await thread(counting), threads: 1 })
  const read = () => reader.read('a.fit', new Uint8Array(1), berlin)
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 2, 3])
  expect(await read()).toBe(4)
})

test('a thread that does not end is given up, and the file after it is read by another', async () => {
  const endless = await thread(
    `parentPort.on('message', ({ fileName }) => { if (fileName === 'endless.fit') for (;;) {} else parentPort.postMessage('read') })`,
  )
  const reader = aReader({ workerPath: endless, timeLimitMs: 3000, threads: 1 })
  const read = (name: string) => reader.read(name, new Uint8Array(1), berlin)
  expect(await Promise.all([read('endless.fit'), read('good.fit')])).toEqual([
    { ok: false, fault: 'unreadable_file', message: 'This file took too long to read and was given up.' },
    'read',
  ])
})

test('a thread that fills its memory is given up and the app goes on', async () => {
  const greedy = await thread(
    `parentPort.on('message', () => { const kept = []; for (;;) kept.push(new Array(100_000).fill({})) })`,
  )
  const reader = aReader({ workerPath: greedy, memoryLimitMb: 16 })
  expect(await reader.read('a.fit', new Uint8Array(1), berlin)).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'This file is too large to read.',
  })
})

test('a bug in the thread is thrown, not taken for a bad file', async () => {
  const broken = await thread(`parentPort.on('message', () => { throw new TypeError('a bug') })`)
  const silent = await thread(`parentPort.on('message', () => process.exit(0))`)
  const read = (path: string) => aReader({ workerPath: path }).read('a.fit', new Uint8Array(1), berlin)
  await expect(read(broken)).rejects.toThrow('a bug')
  await expect(read(silent)).rejects.toThrow('The reading thread ended with 0 and no answer.')
})

test('what is being read when the app closes is answered', async () => {
  const reader = aReader({ workerPath: await thread(`parentPort.on('message', () => {})`), threads: 1 })
  const read = () => reader.read('a.fit', new Uint8Array(1), berlin)
  const answers = Promise.all([read(), read()])
  reader.close()
  const closed = {
    ok: false,
    fault: 'unreadable_file',
    message: 'Afterrun was closed before this file was read.',
  }
  expect(await answers).toEqual([closed, closed])
})
