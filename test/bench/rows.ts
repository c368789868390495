// A row of the table: what was measured at each length of history, beside what is wanted.
import type { TestContext } from 'vitest'

/** How long the histories are, in years. */
export const ages = [1, 10, 50] as const
export type Age = (typeof ages)[number]

export type Row = {
  what: string
  goal: string
  /** As texts, `62 ms`. */
  at: Partial<Record<Age, string>>
  measured: string
  reached: boolean
}

declare module 'vitest' {
  interface TaskMeta {
    rows?: Row[]
  }
}

/** Puts a row into the table that is printed at the end. */
export function report({ task }: Pick<TestContext, 'task'>, row: Row): void {
  task.meta.rows = [...(task.meta.rows ?? []), row]
}

/** A row about milliseconds: wanted are a ratio of the longest history to the shortest, and at most so many at the longest. */
export function reportGrowth(
  context: Pick<TestContext, 'task'>,
  what: string,
  tookMs: ReadonlyMap<Age, number>,
  { times, atMostMs = Number.POSITIVE_INFINITY }: { times: number; atMostMs?: number },
): void {
  const [first, last] = [at(tookMs, 1), at(tookMs, 50)]
  const growth = last / first
  const withinMs = Number.isFinite(atMostMs)
  report(context, {
    what,
    goal: `<= ${times} x${withinMs ? `, <= ${atMostMs} ms` : ''}`,
    at: Object.fromEntries([...tookMs].map(([age, ms]) => [age, milliseconds(ms)])),
    measured: `${ratio(growth)}${withinMs ? `, ${milliseconds(last)}` : ''}`,
    reached: growth <= times && last <= atMostMs,
  })
}

export function at<K>(values: ReadonlyMap<K, number>, key: K): number {
  return values.get(key) ?? Number.NaN
}

export function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(2) : Math.round(ms).toLocaleString('en')} ms`
}

export function ratio(value: number): string {
  return `${value.toFixed(2)} x`
}
