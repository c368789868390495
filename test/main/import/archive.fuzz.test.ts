// Zips bent and cut in many ways: always an answer in time, and nothing of them left on the disk.
import { mkdtempSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { afterAll, expect, vi } from 'vitest'
import { createArchiveShelf } from '../../../src/main/import/archive-shelf.ts'
import { parseWorkoutFile } from '../../../src/main/import/workout-file.ts'
import { id } from '../../fakes/records.ts'
import { berlin, fixtureBytes } from './workout-files.ts'

const { AFTERRUN_LONG } = process.env
if (AFTERRUN_LONG === '1') vi.setConfig({ testTimeout: 20 * 60_000 })
const numRuns = AFTERRUN_LONG === '1' ? 3000 : 50

const place = mkdtempSync(join(tmpdir(), 'afterrun-zips-'))
afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

const gpx = fixtureBytes('imports/02-sport-as-number-9.gpx')
const whole = zipSync({
  'activities.csv': strToU8('Activity ID,Activity Name,Filename\n1,Lakeside,activities/1.gpx.gz'),
  'activities/1.gpx.gz': gzipSync(gpx),
  'activities/2.gpx': gpx,
  'activities/3.fit': [fixtureBytes('imports/03-long-stop.fit'), { level: 0 }],
})

/** What stands behind the files: their names, sizes and places once more, and where those begin. */
const listAt = whole.length - 400

const bent = fc
  .array(
    fc.record({
      at: fc.oneof(fc.nat(whole.length - 1), fc.integer({ min: listAt, max: whole.length - 1 })),
      byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 255)),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => {
    const bytes = whole.slice()
    for (const { at, byte } of all) bytes[at] = byte
    return bytes
  })
const cut = fc.tuple(fc.nat(whole.length), fc.nat(whole.length)).map(([one, other]) => {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  return new Uint8Array([...whole.subarray(0, from), ...whole.subarray(to)])
})

const shelf = createArchiveShelf('/journal', place)
const refusal = {
  ok: false,
  fault: expect.stringMatching(/^(unreadable_file|not_found)$/),
  message: expect.stringMatching(/^[A-Z].{8,}[.?]$/s),
}

async function expectAnswers(bytes: Uint8Array): Promise<void> {
  await shelf.add(id(1), bytes)
  const opened = await shelf.open(id(1))
  if (!opened.ok) expect(opened).toEqual(refusal)
  const names = opened.ok ? opened.value.fileNames : []
  for (const [at] of names.entries()) {
    const inside = await shelf.read(id(1), at)
    if (inside.ok) parseWorkoutFile(inside.value.fileName, inside.value.bytes, berlin)
    else expect(inside).toEqual(refusal)
  }
  await shelf.drop(id(1))
  expect(readdirSync(place, { recursive: true }).filter((name) => String(name).endsWith('.zip'))).toEqual([])
}

test.prop([bent], { numRuns })('a zip with other bytes in it', expectAnswers)
test.prop([cut], { numRuns })('a zip with a piece cut out of it', expectAnswers)
