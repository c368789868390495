// Which leg is drawn for a race of a trial: by chance, from a seed, once, when the race is logged.
import { addDays, type Day, type Instant } from '../base/day.ts'
import { type Draft, findRecord, type Journal } from '../journal/change.ts'
import { keptByJournal, keptByMonth, monthsOf, recordsOfMonth } from '../journal/days.ts'
import type { Trial, TrialChoice, Workout } from '../journal/records.ts'
import { mulberry32 } from '../science/index.ts'

/** A race that is logged later than this after its day gets no leg: the first days of its soreness are over. */
export const latestDrawDays = 1

/** The legs drawn so far, in order of day. */
export const trialsOf: (journal: Journal) => readonly Trial[] = keptByJournal((journal) =>
  monthsOf(journal).flatMap((month) => trialsOfMonth(recordsOfMonth(journal, month))),
)

const trialsOfMonth = keptByMonth((records) =>
  [...records.values()]
    .filter((record): record is Trial => record.kind === 'trial')
    .sort((one, other) => (one.day < other.day ? -1 : 1)),
)

/** The leg of the n-th race of a seed, 1 the first; each is drawn for itself, so that every row of legs is as likely. */
export function drawnSide(seed: number, draw: number): Trial['side'] {
  const number = mulberry32({ seed, n: draw }).at(-1) ?? 0
  return number < 0.5 ? 'left' : 'right'
}

type Now = { trial: TrialChoice | null; today: Day; at: Instant; newId: () => string }

/** The draft of an edit, with a leg for each race that it newly puts into the journal while a trial goes on. */
export function withDraws(journal: Journal, draft: Draft, { trial, today, at, newId }: Now): Draft {
  if (!trial) return draft
  const races = draft.put
    .filter((record): record is Workout => isDrawnFor(record, journal, trial, today))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  if (races.length === 0) return draft
  const earlier = trialsOf(journal)
  const last = Math.max(0, ...earlier.filter(({ seed }) => seed === trial.seed).map(({ draw }) => draw))
  const { startedOn: _, ...tried } = trial
  const drawn = races
    .filter(({ id }) => !earlier.some(({ raceId }) => raceId === id))
    .map((race, index): Trial => {
      const draw = last + 1 + index
      return {
        id: newId(),
        day: race.day,
        loggedAt: at,
        rev: 0,
        kind: 'trial',
        raceId: race.id,
        ...tried,
        draw,
        side: drawnSide(trial.seed, draw),
        kept: null,
        note: '',
      }
    })
  return { ...draft, put: [...draft.put, ...drawn] }
}

function isDrawnFor(
  record: Draft['put'][number],
  journal: Journal,
  { startedOn }: TrialChoice,
  today: Day,
): boolean {
  if (record.kind !== 'workout' || record.race === null) return false
  const before = findRecord(journal, record.id)
  const isNew = before?.kind !== 'workout' || before.race === null
  return isNew && record.day >= startedOn && record.day >= addDays(today, -latestDrawDays)
}
