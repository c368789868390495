// The cells of the columns that are taken, read: each a figure in the journal's unit, a moment, a word, or why it is none.
import type { BodyPlace } from '../anatomy/body.ts'
import { regionNamed, sideNamed } from '../anatomy/body.ts'
import { highestOf, type Instrument, instruments } from '../journal/kinds/wellbeing.ts'
import type { Table } from '../journal/read-file.ts'
import { type LengthUnit, secondsIn } from './lengths.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { type DateOrder, formOf, type Meaning, unitsOf } from './meanings.ts'
import { clockIn, momentIn, type Written } from './moments.ts'
import { type DecimalSign, type Decimals, decimalsOf, isMissing, numberIn, unitIn } from './numbers.ts'

export type Why =
  | 'no_day'
  | 'not_a_day'
  | 'future'
  | 'not_a_number'
  | 'not_a_length'
  | 'not_a_time'
  | 'not_whole'
  | 'out_of_range'
  | 'too_fast'
  | 'times_disagree'

/** A column that something is taken of. */
export type Column = ColumnUse & { at: number; title: string; decimals: Decimals }

/** `clock` alone is a time without a day. */
export type Cell =
  | { type: 'missing' }
  | { type: 'figure'; value: number }
  | { type: 'moment'; value: Written }
  | { type: 'clock'; value: string }
  | { type: 'word'; value: string }
  | { type: 'unread'; why: Why }

/** The columns whose unit is known where it has to be. */
export function columnsOf(table: Table, mapping: Mapping): Column[] {
  const usual = usualDecimals(table)
  return mapping.columns.flatMap((use, at) => {
    if (!use || (unitsOf(use.is).length > 0 && !unitsOf(use.is).includes(use.unit ?? ''))) return []
    return [{ ...use, at, title: table.columns[at] ?? '', decimals: decimalsOf(cellsOf(table, at), usual) }]
  })
}

/** A longer cell is no figure and no moment. */
const longestFigure = 100

/** The cells of a column, as much of each as tells what is in it. */
export function cellsOf({ rows }: Table, at: number): string[] {
  return rows.map(({ cells }) => (cells[at] ?? '').slice(0, longestFigure))
}

export function readCell(column: Column, cell: string): Cell {
  const { is, unit, decimals } = column
  if (isMissing(cell)) return missing
  const form = formOf(is)
  if (form === 'sport' || form === 'text') return { type: 'word', value: cell.trim() }
  if (cell.length > longestFigure)
    return { type: 'unread', why: form === 'day' || form === 'start' ? 'not_a_day' : 'not_a_number' }
  switch (form) {
    case 'day':
    case 'start':
    case 'clock':
      return momentCell(is, cell, unit)
    case 'length':
      return figure(is, secondsIn(cell, unit as LengthUnit, decimals), 'not_a_length')
    case 'distance':
    case 'climb': {
      const value = numberIn(cell, decimals)
      const meters = metersOf[unitIn(cell)] ?? metersOf[unit ?? '']
      if (value === null || meters === undefined) return { type: 'unread', why: 'not_a_number' }
      return figure(is, value * meters, 'not_a_number')
    }
    case 'scale':
      return figure(is, numberIn(cell, decimals), 'not_a_number', highestOf[instrumentOf(unit)])
    default:
      return figure(is, numberIn(cell, decimals), 'not_a_number')
  }
}

export function instrumentOf(unit: string | null): Instrument {
  return instruments.find((instrument) => instrument === unit) ?? 'mclean'
}

export function placeOf(unit: string | null): BodyPlace | null {
  const [name = '', on = ''] = (unit ?? '').split(':')
  const [region, side] = [regionNamed(name), sideNamed(on)]
  return region && side && { region, side }
}

/** What the other columns of the table tell, else what stands between its cells. */
export function usualDecimals(table: Table): DecimalSign {
  const told = table.columns.map((_, at) => {
    const cells = cellsOf(table, at)
    return decimalsOf(cells, '.') === decimalsOf(cells, ',') ? decimalsOf(cells, '.') : null
  })
  const points = told.filter((sign) => sign === '.').length
  const commas = told.filter((sign) => sign === ',').length
  if (points === commas) return table.delimiter === ';' ? ',' : '.'
  return points > commas ? '.' : ','
}

const missing: Cell = { type: 'missing' }

function momentCell(is: Meaning, cell: string, unit: string | null): Cell {
  const order = (is === 'day' || is === 'start' ? unit : 'ymd') as DateOrder
  const moment = momentIn(cell, order)
  if (moment) return { type: 'moment', value: moment }
  const clock = is === 'day' ? null : clockIn(cell)
  if (clock !== null) return { type: 'clock', value: clock }
  return { type: 'unread', why: formOf(is) === 'clock' ? 'not_a_time' : 'not_a_day' }
}

function figure(is: Meaning, read: number | null, why: Why, most?: number): Cell {
  if (read === null) return { type: 'unread', why }
  const bounds = boundsOf(is)
  const value = Math.round(read * 1000) / 1000
  // Exports write 0 where nothing was measured.
  if (value === 0 && bounds.zero === 'missing') return missing
  if (value < bounds.least || value > (most ?? bounds.most)) return { type: 'unread', why: 'out_of_range' }
  if (bounds.whole && !Number.isInteger(value)) return { type: 'unread', why: 'not_whole' }
  return { type: 'figure', value }
}

type Bounds = { least: number; most: number; whole?: boolean; zero?: 'missing' }

/** As the kinds of entries take them: seconds, metres, beats a minute, milliseconds. */
function boundsOf(is: Meaning): Bounds {
  return bounds[is] ?? { least: 0, most: 10, whole: true }
}

const bounds: { readonly [M in Meaning]?: Bounds } = {
  duration: { least: 1, most: 864_000, zero: 'missing' },
  moving: { least: 1, most: 864_000, zero: 'missing' },
  distance: { least: 1, most: 2_000_000, zero: 'missing' },
  climb: { least: 0, most: 50_000 },
  heart_rate: { least: 25, most: 250, zero: 'missing' },
  effort: { least: 0, most: 10, whole: true, zero: 'missing' },
  slept: { least: 60, most: 86_400, zero: 'missing' },
  latency: { least: 0, most: 43_200 },
  awake: { least: 0, most: 43_200 },
  awakenings: { least: 0, most: 50, whole: true },
  resting_heart_rate: { least: 25, most: 150, zero: 'missing' },
  rmssd: { least: 0.001, most: 400, zero: 'missing' },
  fatigue: { least: 1, most: 7, whole: true, zero: 'missing' },
  stress: { least: 1, most: 7, whole: true, zero: 'missing' },
  mood: { least: 1, most: 7, whole: true, zero: 'missing' },
  motivation: { least: 1, most: 7, whole: true, zero: 'missing' },
}

/** By the unit of the column, or as it stands behind the number. */
const metersOf: Record<string, number> = {
  km: 1000,
  miles: 1609.344,
  mi: 1609.344,
  m: 1,
  yd: 0.9144,
  ft: 0.3048,
}
