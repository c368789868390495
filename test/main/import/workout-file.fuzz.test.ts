// Real and odd files, cut and bent in hundreds of ways: always an answer, never a crash, and no figure that cannot be.
import { readdirSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { expect, vi } from 'vitest'
import { parseWorkoutFile } from '../../../src/main/import/workout-file.ts'
import { type ImportedWorkout, ReadFile } from '../../../src/shared/journal/read-file.ts'
import { fastest } from '../../../src/shared/journal/speeds.ts'
import { aFit, berlin, fixtureBytes, withCheckSum } from './workout-files.ts'

const { AFTERRUN_LONG } = process.env
if (AFTERRUN_LONG === '1') vi.setConfig({ testTimeout: 20 * 60_000 })
/** `npm run test:long` tries some 20,000 files. */
const numRuns = (few: number) => (AFTERRUN_LONG === '1' ? few * 16 : few)

const odd = readdirSync(new URL('../../fixtures/imports', import.meta.url)).map((file) => `imports/${file}`)
const name = fc.oneof(
  fc.constantFrom('fenix2-run.fit', 'garmin-run.tcx', 'hike.gpx'),
  fc.constantFrom(...odd),
)
const flips = fc.array(fc.record({ at: fc.nat(), bit: fc.nat(7) }), { minLength: 1, maxLength: 12 })

function expectAnswer(fileName: string, bytes: Uint8Array): void {
  const answer = parseWorkoutFile(fileName, bytes, berlin)
  if (answer.ok) {
    expect(ReadFile.parse(answer.value)).toEqual(answer.value)
    expect(answer.value.workouts.filter((workout) => !isPossible(workout))).toEqual([])
  } else
    expect(answer).toEqual({
      ok: false,
      fault: 'unreadable_file',
      message: expect.stringMatching(/^[A-Z].{8,}[.?]$/s),
    })
}

/** As fast as the fastest sport, no steeper than straight up, and not longer in motion than at all. */
function isPossible({ workout }: ImportedWorkout): boolean {
  const { durationSeconds, movingSeconds, distanceMeters, climbMeters, modality } = workout
  const isNoFaster =
    durationSeconds === null ||
    distanceMeters === null ||
    distanceMeters <= fastest(modality) * durationSeconds
  const isNoSteeper = climbMeters === null || distanceMeters === null || climbMeters <= distanceMeters
  const isNoLonger = movingSeconds === null || durationSeconds === null || movingSeconds <= durationSeconds
  return isNoFaster && isNoSteeper && isNoLonger && (durationSeconds !== null || distanceMeters !== null)
}

function flipped(bytes: Uint8Array, all: readonly { at: number; bit: number }[]): Uint8Array {
  const bent = bytes.slice()
  for (const { at, bit } of all) {
    const index = at % bent.length
    bent[index] = (bent[index] ?? 0) ^ (1 << bit)
  }
  return bent
}

test.prop([name, fc.double({ min: 0, max: 1, noNaN: true })], { numRuns: numRuns(150) })(
  'a file cut short anywhere',
  (of, part) => {
    const bytes = fixtureBytes(of)
    expectAnswer(of, bytes.subarray(0, Math.floor(bytes.length * part)))
  },
)

test.prop([name, flips], { numRuns: numRuns(150) })('a file with flipped bits', (of, all) => {
  expectAnswer(of, flipped(fixtureBytes(of), all))
})

test.prop([flips], { numRuns: numRuns(150) })(
  'a FIT file with flipped bits and a check sum that is right',
  (all) => {
    expectAnswer('a.fit', withCheckSum(flipped(fixtureBytes('fenix2-run.fit'), all)))
  },
)

const small = aFit({
  sessions: [{ start: new Date('2026-11-22T09:00:00Z'), elapsedSeconds: 60, sport: 1 }],
  records: [{ at: new Date('2026-11-22T09:00:00Z'), heartRateBpm: 120, altitudeMeters: 3 }],
})

test.prop([flips], { numRuns: numRuns(500) })('a tiny FIT file, where most bits are definitions', (all) => {
  expectAnswer('a.fit', withCheckSum(flipped(small, all)))
})

test.prop([fc.uint8Array({ maxLength: 400 })], { numRuns: numRuns(300) })(
  'any bytes behind the mark of a FIT file',
  (bytes) => {
    const header = [14, 32, 0, 8, bytes.length, bytes.length >> 8, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0]
    expectAnswer('a.fit', withCheckSum(new Uint8Array([...header, ...bytes, 0, 0])))
  },
)
