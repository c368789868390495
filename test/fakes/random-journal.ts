// Journals as chance makes them, the same for the same seed: races with long names, sore places, nights, states, gaps.
import { muscles, sidesOf, structures } from '../../src/shared/anatomy/body.ts'
import { addDays, type Day } from '../../src/shared/base/day.ts'
import type { Entry, Rating } from '../../src/shared/journal/records.ts'
import { randomOf } from '../../src/shared/science/random.ts'
import { aCheck, aNight, aRun, id } from './records.ts'

const names = [
  '10 km',
  'Lakeside Marathon',
  'Übermarathon am See',
  'Llanfairpwllgwyngyll Charity Half Marathon 2026',
]
const spans = [2, 4, 9, 24, 70]

/** What was logged up to `today`; `from` is the number of its first id. */
export function randomJournal(seed: number, today: Day, from: number): Entry[] {
  const next = randomOf(seed)
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  const some = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[upTo(list.length - 1)] as T
  let n = from
  const span = some(spans)
  const raceAgo = upTo(Math.min(span, 12))

  const ratings = (): Rating[] => {
    const regions = [...muscles, ...structures].filter(() => next() < 0.2).slice(0, 6)
    return regions.flatMap((region) =>
      sidesOf(region)
        .filter(() => next() < 0.8)
        .map((side) => ({
          region,
          side,
          value: upTo(10),
          ...(next() < 0.1 && { feel: 'sharp' as const }),
          ...(next() < 0.06 && { atRest: true }),
        })),
    )
  }
  const ofDay = (ago: number): Entry[] => {
    const on = addDays(today, -ago)
    const hasNight = next() < 0.7
    const rated = next() < 0.6 ? ratings() : []
    return [
      ...(hasNight ? [aNight(n++, on, { sleptMinutes: 240 + upTo(360), quality: upTo(10) })] : []),
      ...(rated.length > 0 ? [aCheck(n++, on, rated, { nothingElseSore: next() < 0.3 })] : []),
      ...(next() < 0.4
        ? [aRun(n++, on, { durationSeconds: 600 + upTo(9000), distanceMeters: 1000 + upTo(30_000) })]
        : []),
    ]
  }
  const days = Array.from({ length: span }, (_, ago) => ofDay(ago)).flat()
  const race =
    next() < 0.8
      ? [
          aRun(n++, addDays(today, -raceAgo), {
            durationSeconds: 1800 + upTo(20_000),
            distanceMeters: some([5000, 10_000, 21_098, 42_195, 100_000]),
            race: { name: some(names) },
          }),
        ]
      : []
  const state: Entry[] =
    next() < 0.15
      ? [{ id: id(n++), day: today, loggedAt: aRun(1, today).loggedAt, rev: 0, kind: 'state', state: 'ill' }]
      : []
  return [...days, ...race, ...state]
}
