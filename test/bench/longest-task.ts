// How long a page's main thread is held in one piece while something is done, in its own time: what a busy machine takes from it does not count.
import type { Page } from '@playwright/test'

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } }

export async function longestTaskMs(page: Page, run: () => Promise<unknown>): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  })
  await run()
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()))
  await cdp.send('Tracing.end')
  await complete
  await cdp.detach()
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  return events.reduce(
    (most, event) =>
      event.name.endsWith('RunTask') && mains.has(threadOf(event))
        ? Math.max(most, (event.tdur ?? 0) / 1000)
        : most,
    0,
  )
}

function threadOf({ pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>): string {
  return `${pid} ${tid}`
}
