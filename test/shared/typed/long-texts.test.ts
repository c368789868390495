// Whatever is typed or pasted, however long, is answered at once.
import { expect, test } from 'vitest'
import { readDay } from '../../../src/shared/base/day.ts'
import { readClock, readHours, readLightsOut, readSleep } from '../../../src/shared/typed/clock.ts'
import { readDuration } from '../../../src/shared/typed/durations.ts'
import {
  readAmount,
  readClimb,
  readDistance,
  readNumber,
  readPace,
} from '../../../src/shared/typed/numbers.ts'
import { readPlaces, wholePart } from '../../../src/shared/typed/place-line.ts'

const readers: Record<string, (text: string) => unknown> = {
  readNumber: (text) => readNumber(text, 'A number'),
  readAmount: (text) => readAmount(text, 'An amount'),
  readDistance: (text) => readDistance(text, 'km'),
  readClimb: (text) => readClimb(text, 'miles'),
  readPace: (text) => readPace(text, 'km'),
  readHours,
  readClock,
  readLightsOut: (text) => readLightsOut(text, '06:40'),
  readSleep,
  readDuration: (text) => readDuration(text, 1000),
  readDay,
  readPlaces,
  wholePart,
}

const letters = 50_000
const worst = [',', ' ', '.', '1', '1,', '1.', ' :', '-', 'a', 'to ', '0', '\t', '\u00a0', '’', 'é', '左']
  .flatMap((piece) => [piece, `1${piece}`])
  .flatMap((piece) => {
    const long = piece.repeat(Math.ceil(letters / piece.length))
    return [long, `${long}x`, `x${long}`, `5${long}km`, `6:40${long}!`]
  })

test.each(Object.entries(readers))('%s answers 50,000 letters at once', (_, read) => {
  const slow = worst.filter((text) => shortestOf(3, () => read(text)) > 50)
  expect(slow.map((text) => text.slice(0, 20))).toEqual([])
})

test('what is longer than any field needs is refused in words', () => {
  expect(readNumber('1'.repeat(201), 'A number')).toEqual({
    ok: false,
    message: 'Write it in 200 characters at most.',
  })
  expect(readNumber('1'.repeat(15), 'A number')).toEqual({ ok: true, value: 111_111_111_111_111 })
  expect(readPlaces('calves 3, '.repeat(30))).toEqual({
    ratings: [],
    words: '',
    unread: 'calves 3, '.repeat(30),
    problem: 'Write it in 200 characters at most.',
  })
})

/** The shortest of some runs in milliseconds, since others use this computer too. */
function shortestOf(runs: number, run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let done = 0; done < runs && shortest > 50; done += 1) {
    const began = performance.now()
    run()
    shortest = Math.min(shortest, performance.now() - began)
  }
  return shortest
}
