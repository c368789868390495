// The minutes of recovery of a span, each kind with its marks and its colour, and all of them together.
import { recoveryKinds } from '../../../shared/trends/recovery-kinds.ts'
import { frameOf, readFrame, trendOf } from '../../../shared/trends/series.ts'
import { type Mark, trendMarks } from '../../charts/window-rows.ts'
import type { TrendView } from './use-trends.ts'

const colours = [
  'var(--series-2)',
  'var(--series-1)',
  'var(--series-3)',
  'var(--series-4)',
  'var(--ink-3)',
  'var(--sleep)',
  'var(--heart)',
]

type StackedKind = { name: string; colour: string; marks: Mark[] }
export type RecoveryMinutes = { last7: number; all: number; days: number; most: string | null }

/** Kinds of which the span has anything, and all of them added up. */
export function recoveryOf({ journal, span, today }: TrendView): {
  all: Mark[]
  kinds: StackedKind[]
  minutes: RecoveryMinutes
} {
  const frame = frameOf(journal, span, today)
  const columns = recoveryKinds.map(({ name, quantities }, index) => ({
    name,
    colour: colours[index] ?? 'var(--ink-3)',
    values: addedUp(quantities.map((quantity) => readFrame(journal, frame, quantity))),
  }))
  const own = columns
    .map((column) => ({ ...column, sum: sumOf(column.values.subarray(-frame.days)) }))
    .filter(({ sum }) => sum > 0)
  const total = addedUp(columns.map(({ values }) => values))
  const drawn = total.subarray(-frame.days)
  // A day without minutes is no gap here: nobody does something every day.
  const marksOf = (values: Float64Array) =>
    trendMarks({ ...trendOf(values, values, frame), gaps: [] }, span.from)
  const all = marksOf(total)
  const most = own.toSorted((one, other) => other.sum - one.sum)[0]
  return {
    all,
    // Of weeks and months each kind's part of the mean day, so that the parts add up to the whole.
    kinds: own.map(({ name, colour, values, sum: _, ...rest }) => ({
      name,
      colour,
      ...rest,
      marks: marksOf(values).map((mark, index) => ({
        ...mark,
        value: mark.value === null ? null : (mark.value * mark.days) / Math.max(1, all[index]?.days ?? 1),
      })),
    })),
    minutes: {
      last7: sumOf(drawn.subarray(-7)),
      all: sumOf(drawn),
      days: drawn.reduce((count, value) => count + (value > 0 ? 1 : 0), 0),
      most: most?.name ?? null,
    },
  }
}

function addedUp(columns: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0).fill(Number.NaN)
  for (const column of columns)
    for (let at = 0; at < column.length; at += 1) {
      const [value, so] = [column[at] ?? Number.NaN, sum[at] ?? Number.NaN]
      if (!Number.isNaN(value)) sum[at] = (Number.isNaN(so) ? 0 : so) + value
    }
  return sum
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) if (!Number.isNaN(value)) sum += value
  return sum
}
