// The longest task of a window while something is done, in its own processor time: what other processes took from it is not its own.
import type { Page } from '@playwright/test'

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } }

/** In milliseconds. */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser that can be traced.')
  await browser.startTracing(page, { categories: ['toplevel'] })
  await work()
  const trace = (await browser.stopTracing()).toString()
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] }
  const windows = new Set(traceEvents.filter(isWindow).map(threadOf))
  return traceEvents
    .filter((event) => event.name.includes('RunTask') && windows.has(threadOf(event)))
    .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0)
}

function isWindow({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args?.name === 'CrRendererMain'
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`
}
