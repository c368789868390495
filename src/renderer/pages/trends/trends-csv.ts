// All that the page draws as a table for a spreadsheet: a row a day, a column a quantity, empty where nothing was logged.
import { dayNumber, dayOfNumber } from '../../../shared/base/day.ts'
import { columnOf, type Quantity, valuesBetween } from '../../../shared/days/columns.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { instruments } from '../../../shared/journal/records.ts'
import { recoveryKinds } from '../../../shared/trends/recovery-kinds.ts'
import type { Span } from '../../../shared/trends/span.ts'
import { askedItems } from '../../../shared/words/wellbeing-words.ts'
import { hrvKind, loadKind, restingHeartKind, sleepKinds, wellbeingKind } from './trend-kinds.ts'

type Column = { name: string; quantity: Quantity }

const columns: readonly Column[] = [
  { name: 'soreness_highest', quantity: 'soreness' },
  { name: 'soreness_known', quantity: 'known' },
  { name: 'slept_minutes', quantity: 'slept' },
  { name: 'sleep_quality', quantity: 'sleepQuality' },
  ...[...sleepKinds, loadKind].map(named),
  { name: 'run_km', quantity: 'km' },
  ...[restingHeartKind, hrvKind].map(named),
  ...instruments.flatMap((instrument) => askedItems.map((item) => named(wellbeingKind(item, instrument)))),
  ...recoveryKinds.flatMap(({ quantities }) =>
    quantities.map((quantity) => ({ name: `${quantity.replace(':', '_')}_minutes`, quantity })),
  ),
]

export function trendsCsv(journal: Journal, { from, to }: Span): string {
  const values = columns.map(({ quantity }) => valuesBetween(columnOf(journal, quantity), from, to))
  const first = dayNumber(from)
  const rows = Array.from({ length: dayNumber(to) - first + 1 }, (_, at) =>
    [dayOfNumber(first + at), ...values.map((column) => cell(column[at]))].join(','),
  )
  return `${[['day', ...columns.map(({ name }) => name)].join(','), ...rows].join('\r\n')}\r\n`
}

function named({ column, quantity }: { column: string; quantity: Quantity }): Column {
  return { name: column, quantity }
}

function cell(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(Math.round(value * 1000) / 1000)
}
