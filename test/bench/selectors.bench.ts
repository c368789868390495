// What Today works out after each Change, beside one walk over the days that it needs, at each length of history.
import { test } from 'vitest'
import { addDays, type Day, day, instant } from '../../src/shared/base/day.ts'
import { applyChange, type Journal } from '../../src/shared/journal/change.ts'
import { raceBefore, racesOf, recordsBetween, sessionsOf } from '../../src/shared/journal/days.ts'
import { advice } from '../../src/shared/recovery/advice.ts'
import { daysSinceEvent } from '../../src/shared/recovery/causing-event.ts'
import { composedFor } from '../../src/shared/recovery/left-alone.ts'
import { standing } from '../../src/shared/soreness/standing.ts'
import { raceCurve } from '../../src/shared/trends/race-curve.ts'
import { weekTargets } from '../../src/shared/trends/week-targets.ts'
import { aCheck } from '../fakes/records.ts'
import { historyJournal } from './history.ts'
import { interleaved, timed } from './interleave.ts'
import { ages, at, milliseconds, ratio, report } from './rows.ts'

const today = day('2026-11-28')
const now = instant(`${today}T20:00:00+01:00`)
/** Days of notes that a selector of Today may look at. */
const neededDays = 75
const rounds = 120

const selectors: Record<string, (journal: Journal) => unknown> = {
  standing: (journal) => standing(journal, today),
  advice: (journal) => advice(journal, { experience: null }, today, now),
  composer: (journal) => composedFor(standing(journal, today), 10, daysSinceEvent(journal, today), false),
  'race before': (journal) => raceBefore(journal, today),
  'race curve': (journal) => {
    const race = racesOf(journal).at(-1)
    return race && raceCurve(journal, race, today)
  },
  week: (journal) => weekTargets(journal, today, 1),
  'last session': (journal) => sessionsOf(journal, 'foam-rolling').at(-1)?.day,
}

test('selectors of Today', async (context) => {
  const journals = new Map(ages.map((age) => [age, historyJournal(age)]))
  let nth = 0
  /** The journal after one more check of today: nothing that was worked out for this month holds any more. */
  const changed = (age: (typeof ages)[number]): Journal => {
    nth += 1
    const journal = journals.get(age) as Journal
    const check = {
      ...aCheck(91_000_000 + nth, today, [{ region: 'calf', side: 'left', value: nth % 10 }]),
      rev: journal.rev + 1,
    }
    const next = applyChange(journal, { rev: check.rev, at: 0, put: [check], remove: [] })
    journals.set(age, next)
    return next
  }
  const tookMs = await interleaved<string>(
    new Map(
      ages.flatMap((age) =>
        Object.entries({
          walk: (journal: Journal) => walk(journal, addDays(today, -neededDays), today),
          ...selectors,
        }).map(
          ([name, select]) =>
            [
              `${name} ${age}`,
              () => {
                const journal = changed(age)
                return timed(() => select(journal))
              },
            ] as const,
        ),
      ),
    ),
    rounds,
  )
  const times = (age: number, name: string) => at(tookMs, `${name} ${age}`) / at(tookMs, `walk ${age}`)
  const [slowest] = Object.keys(selectors).toSorted((one, other) => times(50, other) - times(50, one))
  report(context, {
    what: `any selector of Today after a Change / one walk over ${neededDays} days`,
    goal: '<= 3 x',
    at: Object.fromEntries(ages.map((age) => [age, ratio(times(age, slowest ?? ''))])),
    measured: `${ratio(times(50, slowest ?? ''))} (${slowest}, ${milliseconds(at(tookMs, `${slowest} 50`))})`,
    reached: times(50, slowest ?? '') <= 3,
  })
})

/** Looks at every record of those days once. */
function walk(journal: Journal, from: Day, to: Day): number {
  let seen = 0
  for (const record of recordsBetween(journal, from, to))
    seen += record.kind === 'soreness' ? record.ratings.length : 1
  return seen
}
