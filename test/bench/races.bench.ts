// What opening the races side by side works out after a Change, with 200 races in the journal beside 10.
import { test } from 'vitest'
import { addDays, day, instant } from '../../src/shared/base/day.ts'
import { applyChange, type Journal, journalOf } from '../../src/shared/journal/change.ts'
import { racesOf } from '../../src/shared/journal/days.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import { comparedRaces, distanceOf, mostCompared } from '../../src/shared/trends/compared-races.ts'
import { comparedSentence } from '../../src/shared/trends/compared-sentence.ts'
import { aCheck, aRun } from '../fakes/records.ts'
import { interleaved, timed } from './interleave.ts'
import { at, milliseconds, ratio, report } from './rows.ts'

const today = day('2026-11-28')
const rounds = 120
const counts = [10, 200] as const
/** Days from one race to the one before it. */
const apart = 60

test('races side by side', async (context) => {
  const journals = new Map<number, Journal>(counts.map((count) => [count, journalOf(1, races(count))]))
  let nth = 0
  const changed = (count: number): Journal => {
    nth += 1
    const journal = journals.get(count) as Journal
    const check = { ...aCheck(91_000_000 + nth, today, []), rev: journal.rev + 1 }
    const next = applyChange(journal, { rev: check.rev, at: 0, put: [check], remove: [] })
    journals.set(count, next)
    return next
  }
  const tookMs = await interleaved<number>(
    new Map(
      counts.map((count) => [
        count,
        () => {
          const journal = changed(count)
          return timed(() => open(journal))
        },
      ]),
    ),
    rounds,
  )
  const growth = at(tookMs, 200) / at(tookMs, 10)
  report(context, {
    what: 'opening races side by side, 200 races / 10 races',
    goal: '<= 1.3 x',
    at: {},
    measured: `${ratio(growth)} (${milliseconds(at(tookMs, 200))})`,
    reached: growth <= 1.3,
  })
})

/** The list of all, their lengths, and the most that can be laid over each other. */
function open(journal: Journal): string {
  const all = racesOf(journal).toReversed()
  const lengths = new Set(all.map(({ distanceMeters }) => distanceOf(distanceMeters)))
  return `${lengths.size} ${comparedSentence(comparedRaces(journal, all.slice(0, Math.min(10, mostCompared)), today))}`
}

function races(count: number): JournalRecord[] {
  return Array.from({ length: count }, (_, n) => {
    const on = addDays(today, -apart * (n + 1))
    const checks = [5, 7, 5, 4, 3, 2, 1, 1, 0, 0, 0].map((value, index) => {
      const of = addDays(on, index)
      return aCheck(1000 + n * 20 + index, of, [{ region: 'quads', side: 'left', value }], {
        checkedAt: instant(`${of}T18:00:00+01:00`),
        nothingElseSore: true,
      })
    })
    return [aRun(n + 1, on, { race: { name: `Race ${n + 1}` }, distanceMeters: 42_195 }), ...checks]
  }).flat()
}
