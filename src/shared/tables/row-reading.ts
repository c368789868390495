// Reads one row of a table; what of it cannot be read is told, and the rest is taken.
import { type Day, epochOf, type Instant, instantAt, instantFromEpoch } from '../base/day.ts'
import type { Rating } from '../journal/records.ts'
import { type Column, placeOf, readCell } from './cells.ts'
import type { Meaning } from './meanings.ts'
import type { Written } from './moments.ts'
import type { Moment, Reader, Refuse, RowRead } from './row.ts'

/** Null where nothing can be taken of the row: it has no day, or nothing else. */
export function readRow(
  columns: readonly Column[],
  cells: readonly string[],
  { timeZone, today }: Reader,
  refuse: Refuse,
): RowRead | null {
  const figures: { [M in Meaning]?: number } = {}
  const ratings: Rating[] = []
  const notes: string[] = []
  const moments: { [M in 'lights_out' | 'woke']?: Moment } = {}
  let sport: string | null = null
  let dated: Written | null = null
  let clock: string | null = null
  let isDayRefused = false
  for (const column of columns) {
    const { is } = column
    const cell = readCell(column, cells[column.at] ?? '')
    switch (cell.type) {
      case 'missing':
        break
      case 'unread':
        isDayRefused ||= is === 'day'
        refuse(cell.why, column)
        break
      case 'word':
        if (is === 'sport') sport = cell.value
        else notes.push(cell.value)
        break
      case 'figure': {
        const place = is === 'soreness' ? placeOf(column.unit) : null
        if (place) rate(ratings, { ...place, value: cell.value })
        else figures[is] = cell.value
        break
      }
      case 'clock':
        if (is === 'lights_out' || is === 'woke') moments[is] = { day: null, clock: cell.value }
        else clock = cell.value
        break
      case 'moment': {
        const { day, clock: time } = cell.value
        if (is === 'lights_out' || is === 'woke') {
          if (time !== null) moments[is] = { day, clock: time }
        } else if (is === 'start' || dated === null) dated = cell.value
      }
    }
  }
  const { lights_out: lightsOut = null, woke = null } = moments
  const count = Object.keys(figures).length + ratings.length + notes.length
  if (isDayRefused || (count === 0 && lightsOut === null && woke === null)) return null
  const said = dated?.day ?? woke?.day ?? null
  const startedAt = said && startOf(dated, said, clock, timeZone)
  // A time in UTC may be of another day where the runner is.
  const day = dated?.offset === 'Z' && startedAt ? (startedAt.slice(0, 10) as Day) : said
  if (day === null || day > today) {
    refuse(day === null ? 'no_day' : 'future')
    return null
  }
  return { day, startedAt, sport, figures, lightsOut, woke, ratings, notes }
}

/** Of two columns for one place the first stands. */
function rate(ratings: Rating[], rating: Rating) {
  const isRated = ratings.some(({ region, side }) => region === rating.region && side === rating.side)
  if (!isRated) ratings.push(rating)
}

function startOf(dated: Written | null, day: Day, clock: string | null, timeZone: string): Instant | null {
  const time = dated?.clock ?? clock
  if (time === null) return null
  const offset = dated?.clock ? dated.offset : null
  if (offset === null) return instantAt(day, time, timeZone)
  const at = `${day}T${time}${offset}` as Instant
  return offset === 'Z' ? instantFromEpoch(epochOf(at), timeZone) : at
}
