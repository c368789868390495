// The tables that watches and services are known to write, told by their headings, and what their columns are.
import type { Table } from '../journal/read-file.ts'
import { cellsOf } from './cells.ts'
import { lengthUnitOf } from './lengths.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { formOf, kindOfMeaning, type Meaning, unitsOf } from './meanings.ts'
import { orderOf } from './moments.ts'

/** `uses` are tried in order; one that has `without` is left alone where that column is there. */
type Layout = {
  name: LayoutName
  /** Patterns for columns that all have to be there. */
  needs: readonly RegExp[]
  uses: readonly { title: RegExp; is: Meaning; unit?: string; without?: RegExp }[]
}

export const layoutNames = [
  'garmin_activities',
  'garmin_sleep',
  'intervals_wellness',
  'hrv4training',
  'elite_hrv',
] as const
export type LayoutName = (typeof layoutNames)[number]

const layouts: readonly Layout[] = [
  {
    name: 'garmin_activities',
    needs: [
      /^(activity type|aktivitätstyp)$/,
      /^(date|datum)$/,
      /^(favorite|favorit|title|titel)$/,
      /^(distance|distanz)$/,
    ],
    uses: [
      { title: /^(activity type|aktivitätstyp)$/, is: 'sport' },
      { title: /^(date|datum)$/, is: 'start' },
      { title: /^(title|titel)$/, is: 'note' },
      { title: /^(distance|distanz)$/, is: 'distance' },
      { title: /^(elapsed time|verstrichene zeit)$/, is: 'duration' },
      { title: /^(time|zeit|activity time)$/, is: 'moving' },
      { title: /^(avg hr|ø hf|ø herzfrequenz|durchschnittliche herzfrequenz)$/, is: 'heart_rate' },
      {
        title: /^(total ascent|elev gain|anstieg gesamt|gesamtanstieg|positiver höhenunterschied)$/,
        is: 'climb',
      },
    ],
  },
  {
    name: 'garmin_sleep',
    // The first column is headed by the span that was shown, and holds the days.
    needs: [/^sleep score \d+ (days?|weeks?)$|^sleep score 1 year$/, /^duration$/],
    uses: [
      { title: /^sleep score /, is: 'day' },
      { title: /^resting heart rate$/, is: 'resting_heart_rate' },
      { title: /^duration$/, is: 'slept' },
      { title: /^bedtime$/, is: 'lights_out' },
      { title: /^wake time$/, is: 'woke' },
    ],
  },
  {
    name: 'intervals_wellness',
    needs: [/^(date|id)$/, /^restinghr$/, /^hrv$/],
    uses: [
      { title: /^(date|id)$/, is: 'day' },
      { title: /^restinghr$/, is: 'resting_heart_rate' },
      { title: /^hrv$/, is: 'rmssd' },
      { title: /^sleepsecs$/, is: 'slept', unit: 'seconds' },
      { title: /^comments$/, is: 'note' },
    ],
  },
  {
    name: 'hrv4training',
    needs: [/^(date|timestamp_measurement)$/, /^hr$/, /^rmssd$/, /^(hrv4t_recovery_points|avnn)$/],
    uses: [
      { title: /^date$/, is: 'day' },
      { title: /^timestamp_measurement$/, is: 'start', without: /^date$/ },
      { title: /^hr$/, is: 'resting_heart_rate' },
      { title: /^rmssd$/, is: 'rmssd' },
      { title: /^sleep_time$/, is: 'slept' },
      { title: /^note$/, is: 'note' },
    ],
  },
  {
    name: 'elite_hrv',
    needs: [/^(date ?time|date|timestamp|start ?time)$/, /^rmssd$/, /^ln ?\(?rmssd\)?$/],
    uses: [
      { title: /^(date ?time|date|timestamp|start ?time)$/, is: 'day' },
      { title: /^rmssd$/, is: 'rmssd' },
      { title: /^(hr|heart rate|avg hr|resting hr)$/, is: 'resting_heart_rate' },
      { title: /^notes?$/, is: 'note' },
    ],
  },
]

/** Which of the known ones this is, with its columns; null for any other table. */
export function knownLayout(table: Table): { name: LayoutName; mapping: Mapping } | null {
  const titles = table.columns.map((title) => title.trim().toLowerCase())
  const has = (pattern: RegExp) => titles.some((title) => pattern.test(title))
  const layout = layouts.find(({ needs }) => needs.every(has))
  if (!layout) return null
  const columns: (ColumnUse | null)[] = table.columns.map(() => null)
  for (const { title, is, unit, without } of layout.uses) {
    // Some have a column twice, the second in another unit.
    const at = titles.findIndex((one) => title.test(one))
    if (at < 0 || columns[at] || (without && has(without))) continue
    columns[at] = { is, unit: unit ?? unitOf(table, at, is) }
  }
  return { name: layout.name, mapping: { columns, sport: 'run' } }
}

/** The unit that the cells of a column can only have, or that its title names; null where it has none, or has to be asked. */
export function unitOf(table: Table, at: number, is: Meaning): string | null {
  const cells = cellsOf(table, at)
  const title = table.columns[at] ?? ''
  switch (formOf(is)) {
    case 'day':
    case 'start':
      return orderOf(cells)
    case 'length':
      return lengthUnitOf(title, cells, kindOfMeaning(is) === 'night')
    case 'distance':
    case 'climb':
      return named(title, is)
    default:
      return null
  }
}

function named(title: string, is: Meaning): string | null {
  const words = title.toLowerCase().split(/[^a-zäöü]+/)
  const unit = words.map((word) => unitWords[word]).find((known) => known && unitsOf(is).includes(known))
  return unit ?? null
}

const unitWords: Record<string, string> = {
  km: 'km',
  kilometres: 'km',
  kilometers: 'km',
  kilometer: 'km',
  mi: 'miles',
  mile: 'miles',
  miles: 'miles',
  m: 'm',
  metres: 'm',
  meters: 'm',
  meter: 'm',
  yd: 'yd',
  yards: 'yd',
  ft: 'ft',
  feet: 'ft',
}
