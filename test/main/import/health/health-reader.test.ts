// The thread that reads an export of Apple Health, as it ships, on a real zip: it streams, it ends, and it says why not.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHealthReader } from '../../../../src/main/import/health/health-reader.ts'
import { writeHealthZip } from '../../../bench/health-export.ts'
import { berlin } from '../workout-files.ts'

let folder = ''
const entryName = 'apple_health_export/export.xml'
const workerPath = () => join(folder, 'health-worker.cjs')
const pathOf = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterrun-health-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve('src/main/import/health/health-worker.ts'),
      outDir: folder,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
})
afterAll(() => rm(folder, { recursive: true, maxRetries: 10 }))

async function answerOn(name: string, entry = entryName) {
  const reader = createHealthReader({ workerPath: workerPath() })
  const answer = await reader.read({ path: pathOf(name), entryName: entry }, berlin)
  reader.close()
  return answer
}

test('five megabytes of days give a workout, a night and a heart at rest each', async () => {
  await writeHealthZip(pathOf('export.zip'), 5e6)
  const answer = await answerOn('export.zip')
  expect(answer).toMatchObject({ ok: true, value: { health: { shortSleeps: 0, leftOut: 0 } } })
  if (!answer.ok) return
  const { workouts, health } = answer.value
  const days = workouts.length
  expect(days).toBeGreaterThan(15)
  expect(health).toMatchObject({ variabilityDays: days })
  expect(health?.measures).toHaveLength(2 * days)
  expect(health?.measures[0]).toMatchObject({ kind: 'night', sleptMinutes: 360, awakeMinutes: 90 })
})

test('a zip that is cut, an entry that is gone and one that unpacks to far too much are refused', async () => {
  const whole = await readFile(pathOf('export.zip'))
  await writeFile(pathOf('cut.zip'), whole.subarray(0, whole.length / 2))
  const bomb = zipSync({ [entryName]: strToU8(`<HealthData>${'<a/>'.repeat(20_000_000)}</HealthData>`) })
  await writeFile(pathOf('bomb.zip'), bomb)
  const damaged = { ok: false, message: 'This zip file is damaged or cut off. Download it again.' }
  expect(await answerOn('cut.zip')).toMatchObject(damaged)
  expect(await answerOn('export.zip', 'other.xml')).toMatchObject(damaged)
  expect(await answerOn('bomb.zip')).toMatchObject({
    ok: false,
    message: expect.stringMatching(/too large to read/),
  })
})

test('what is being read as the app closes is given up', async () => {
  const path = pathOf('silent.cjs')
  await writeFile(path, "require('node:worker_threads').parentPort.on('message', () => {})")
  const reader = createHealthReader({ workerPath: path })
  const place = { path: pathOf('export.zip'), entryName }
  const under = reader.read(place, berlin)
  const waiting = reader.read(place, berlin)
  reader.close()
  const closed = { ok: false, message: 'Afterrun was closed before this file was read.' }
  expect(await under).toMatchObject(closed)
  expect(await waiting).toMatchObject(closed)
})
