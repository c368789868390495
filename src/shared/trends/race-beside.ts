// What else was logged on the days of a race's curve, a quiet row each: it stands beside the soreness and explains nothing.
import { addDays, type Day, daysBetween } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween, recordsOn } from '../journal/days.ts'
import { highestOf } from '../journal/kinds/wellbeing.ts'
import { sleptMinutes } from '../journal/nights.ts'
import type { JournalRecord, Kind, RecordOf, State } from '../journal/records.ts'
import { aidName, stateNames } from '../words/record-words.ts'
import { hoursField, hoursMinutesText } from '../words/units.ts'
import type { RaceCurve } from './race-curve.ts'

/** `text` as it is drawn, `short` where there is little room, `said` as it is read out; null is not logged. */
export type BesideCell = { text: string; short?: string; said: string } | null
export type BesideRow = { name: string; cells: readonly BesideCell[] }

/** Rows of which something is logged, each with the eleven days of the curve, and the names of the others. */
export type RaceBeside = { rows: BesideRow[]; empty: string[] }

/** A state that nobody answered holds for so long (standing.md 1). */
const stateDays = 28
const dot = '●'
const ring = '○'

/** Days from the next race on are left out. */
export function raceBeside(
  journal: Journal,
  { days, next, todayN }: Pick<RaceCurve, 'days' | 'next' | 'todayN'>,
): RaceBeside {
  const own = days.map(({ n, day }) => (n > todayN || (next !== null && n >= next.days) ? null : day))
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  const states = first && last ? ofKindBetween(journal, 'state', addDays(first, -stateDays), last) : []
  const rowOf = (
    name: string,
    cell: (records: readonly JournalRecord[], day: Day) => BesideCell,
  ): BesideRow => ({
    name,
    cells: own.map((day) => (day === null ? null : cell(recordsOn(journal, day), day))),
  })
  const all = [
    rowOf('Sleep, hours', sleepCell),
    rowOf('Mood, 1–5', (records) => moodCell(records, 'mclean')),
    rowOf('Mood, 7 is low', (records) => moodCell(records, 'hooper')),
    rowOf('Enjoyment, 0–10', (records) => scoreCell(records, 'enjoyment')),
    rowOf('Stiffness, 0–10', (records) => scoreCell(records, 'morningStiffness')),
    rowOf('Restless legs', restlessCell),
    rowOf('Recovery, min', recoveryCell),
    rowOf('Aids', aidsCell),
    ...(['ill', 'injured', 'depleted'] as const).map((state) =>
      rowOf(stateNames[state], (_, day) => stateCell(states, state, day)),
    ),
  ]
  const isLogged = ({ cells }: BesideRow) => cells.some((cell) => cell !== null)
  return {
    rows: all.filter(isLogged),
    empty: all
      .filter((row) => !isLogged(row) && asked.has(row.name))
      .map(({ name }) => name.replace(/,.*/, '').toLowerCase()),
  }
}

/** What a check-in asks for: that these are missing is worth a word. */
const asked = new Set(['Sleep, hours', 'Enjoyment, 0–10', 'Stiffness, 0–10', 'Restless legs'])

function sleepCell(records: readonly JournalRecord[]): BesideCell {
  const night = lastOf(records, 'night')
  const minutes = night && sleptMinutes(night)
  if (minutes === null) return null
  return { text: hoursField(minutes), short: (minutes / 60).toFixed(1), said: hoursMinutesText(minutes) }
}

function moodCell(
  records: readonly JournalRecord[],
  instrument: RecordOf<'wellbeing'>['instrument'],
): BesideCell {
  const wellbeing = lastOf(records, 'wellbeing')
  if (!wellbeing || wellbeing.instrument !== instrument || wellbeing.mood === null) return null
  return { text: `${wellbeing.mood}`, said: `${wellbeing.mood} of ${highestOf[instrument]}` }
}

function scoreCell(records: readonly JournalRecord[], item: 'enjoyment' | 'morningStiffness'): BesideCell {
  const value = lastOf(records, 'wellbeing')?.[item] ?? null
  return value === null ? null : { text: `${value}`, said: `${value} of 10` }
}

function restlessCell(records: readonly JournalRecord[]): BesideCell {
  const restless = lastOf(records, 'night')?.restlessLegs ?? null
  if (restless === null) return null
  return restless ? { text: dot, said: 'yes' } : { text: ring, said: 'no' }
}

/** Sessions and recovery workouts; where the minutes of one are not known, that there was one. */
function recoveryCell(records: readonly JournalRecord[]): BesideCell {
  const seconds = records.flatMap((record) => {
    if (record.kind === 'session') return [record.activeSeconds]
    if (record.kind !== 'workout' || record.purpose !== 'recovery') return []
    return [record.movingSeconds ?? record.durationSeconds]
  })
  if (seconds.length === 0) return null
  const known = seconds.filter((one) => one !== null)
  if (known.length < seconds.length) return { text: dot, said: 'yes, its length is not known' }
  const minutes = Math.round(known.reduce((sum, one) => sum + one, 0) / 60)
  return { text: `${minutes}`, said: `${minutes} min` }
}

function aidsCell(records: readonly JournalRecord[]): BesideCell {
  const names = records.flatMap((record) => (record.kind === 'aid' ? [aidName(record)] : []))
  const once = [...new Set(names)]
  return once.length === 0 ? null : { text: `${once.length}`, said: once.join(', ') }
}

function stateCell(all: readonly State[], state: State['state'], day: Day): BesideCell {
  const holds = all.some(
    (one) =>
      one.state === state &&
      one.day <= day &&
      daysBetween(one.day, day) <= stateDays &&
      (one.ended === null || day < one.ended.on),
  )
  return holds ? { text: dot, said: 'yes' } : null
}

/** The one written last. */
function lastOf<K extends Kind>(records: readonly JournalRecord[], kind: K): RecordOf<K> | null {
  const own = records.filter((record): record is RecordOf<K> => record.kind === kind)
  return own.reduce<RecordOf<K> | null>((last, one) => (last && last.rev > one.rev ? last : one), null)
}
