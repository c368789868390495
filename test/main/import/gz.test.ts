// A .gz of a workout file: read as the file inside, and never larger than is allowed.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { unpackGz } from '../../../src/main/import/gz.ts'
import { parseWorkoutFile } from '../../../src/main/import/workout-file.ts'
import { berlin, fixtureBytes, textBytes } from './workout-files.ts'

describe('a packed workout file', () => {
  test.each(['fenix2-run.fit', 'garmin-run.tcx'])('gives what %s gives, under its own name', (name) => {
    const plain = parseWorkoutFile(`${name}.gz`, fixtureBytes(name), berlin)
    expect(plain.ok).toBe(true)
    expect(parseWorkoutFile(`${name}.gz`, gzipSync(fixtureBytes(name)), berlin)).toEqual(plain)
  })

  test.each([
    ['cut off', gzipSync(fixtureBytes('garmin-run.tcx')).subarray(0, 400), 'damaged or cut off'],
    ['a header alone', new Uint8Array([0x1f, 0x8b, 8, 0]), 'damaged or cut off'],
    ['packed twice', gzipSync(gzipSync(textBytes('<gpx/>'))), 'packed twice'],
    ['empty inside', gzipSync(new Uint8Array()), 'This file is empty.'],
    ['words inside', gzipSync(textBytes('words')), 'The name says FIT, but this is no FIT file.'],
  ])('that is %s is refused in a sentence', (_, bytes, words) => {
    expect(parseWorkoutFile('run.fit.gz', bytes, berlin)).toEqual({
      ok: false,
      fault: 'unreadable_file',
      message: expect.stringContaining(words),
    })
  })

  test('may unpack to just what is allowed and not to a byte more', () => {
    const packed = gzipSync(new Uint8Array(100_000))
    expect(unpackGz(packed, 100_000)).toHaveLength(100_000)
    expect(() => unpackGz(packed, 99_999)).toThrow('What is packed in this file is too large to read.')
  })

  test('unpacks to 64 MB and not to a byte more', () => {
    const packed = gzipSync(new Uint8Array(64 * 1024 * 1024 + 1), { level: 1 })
    expect(parseWorkoutFile('run.fit.gz', packed, berlin)).toEqual({
      ok: false,
      fault: 'unreadable_file',
      message: 'What is packed in this file is too large to read.',
    })
  })
})
