// Every built-in routine, and one composed, played to its end in a real browser under a clock turned by hand: what was planned is what was done.

import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { openApp } from '../../../src/main/app.ts'
import { createGate } from '../../../src/main/gate.ts'
import { readPages } from '../../../src/main/http/pages.ts'
import { startHttpHost } from '../../../src/main/http/server.ts'
import type { Reply } from '../../../src/main/service/services.ts'
import { epochOf } from '../../../src/shared/base/day.ts'
import type { Snapshot } from '../../../src/shared/contract/api.ts'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'
import { compose } from '../../../src/shared/routines/compose.ts'
import type { Routine, Step } from '../../../src/shared/routines/routine.ts'
import { type Segment, timeline, totals } from '../../../src/shared/routines/timeline.ts'
import { FakeClock } from '../../fakes/clock.ts'
import { recordsIn, snapshotIn } from '../../fakes/snapshots.ts'
import { freshFolder, root } from '../support/places.ts'
import { watchPages } from '../support/watch-pages.ts'

type Host = { clock: FakeClock; url: string; snapshot(): Promise<Reply<Snapshot>> }

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern.
  host: async ({}, use) => {
    const folder = freshFolder()
    const clock = new FakeClock()
    const app = must(await openApp({ folder: folder.path, kind: 'browser', version: '0.0.0', clock }))
    const { services, subscribe } = app
    const reported: unknown[] = []
    const report = (error: unknown) => void reported.push(error)
    const host = must(
      await startHttpHost({
        gate: createGate(services, report),
        subscribe,
        pages: await readPages(join(root, 'out', 'renderer')),
        port: 0,
        report,
        nowMs: () => performance.now(),
      }),
    )
    await use({
      clock,
      url: host.newLink(),
      snapshot: async () => await services['app.snapshot']({}),
    })
    await host.close()
    await app.close()
    folder.remove()
    expect(reported).toEqual([])
  },
})

for (const routine of builtInRoutines) {
  test(`${routine.name} plays to its end and is logged as it was planned`, async ({ page, host }) => {
    const problems = watchPages(page.context())
    await openPage(page, host)
    await page.getByRole('link', { name: 'Session', exact: true }).click()
    await page.getByRole('button', { name: `Start ${routine.name}`, exact: true }).click()
    await playToItsEnd(page, host, routine)
    expect(problems).toEqual([])
  })
}

test('a routine composed from where it is sore plays to its end and is logged as it was planned', async ({
  page,
  host,
}) => {
  const problems = watchPages(page.context())
  await openPage(page, host)
  await page.getByRole('link', { name: 'Routines', exact: true }).click()
  await page.getByRole('link', { name: 'From where it is sore' }).click()
  await page.getByRole('button', { name: 'As a list' }).click()
  await page.getByLabel('Quads left', { exact: true }).fill('6')
  await page.getByLabel('Calf right', { exact: true }).fill('3')
  const { routine } = compose(
    [
      { region: 'quads', side: 'left', value: 6 },
      { region: 'calf', side: 'right', value: 3 },
    ],
    10,
    [],
  )
  if (!routine) throw new Error('Nothing was composed.')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await playToItsEnd(page, host, routine)
  expect(problems).toEqual([])
})

/**
 * With the page's own clock standing still, the figures on it move with the turned one alone. It starts an hour early,
 * for it runs until it is stopped and can only be stopped ahead of it.
 */
async function openPage(page: Page, { clock, url }: Host): Promise<void> {
  await page.clock.install({ time: epochOf(clock.wall()) - 3_600_000 })
  await page.clock.pauseAt(clock.wall())
  await page.goto(url)
}

async function playToItsEnd(page: Page, { clock, snapshot }: Host, routine: Routine): Promise<void> {
  const segments = timeline(routine)
  expect(segments.at(-1)?.active).toBe(true)
  for (const [index, segment] of segments.entries()) {
    await expect(page.locator('.player-ring-word')).toHaveText(wordOf(segment))
    if (!isAnotherRep(segment, segments[index - 1])) await expectOnPage(page, segment)
    clock.run(segment.plannedMs)
  }
  await expect(page.getByText('Done at')).toBeVisible()
  const steps = routine.blocks.flatMap((block) => block.steps)
  await expect(page.locator('.session-end-steps')).toHaveText(
    `${steps.length} of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}.`,
  )
  await page
    .getByRole('button', { name: /^Save / })
    .first()
    .click()
  await expect(page.getByText('Saved in the journal.')).toBeVisible()

  const told = await snapshot()
  const [records, { session }] = [recordsIn(told), snapshotIn(told)]
  const [logged] = records.flatMap((record) => (record.kind === 'session' ? [record] : []))
  const plannedSeconds = (step: Step) => roundsOf(routine, step) * workSeconds(step)
  const activeSeconds = steps.reduce((sum, step) => sum + plannedSeconds(step), 0)
  expect(logged).toMatchObject({
    routineId: routine.id,
    family: routine.family,
    activeSeconds,
    plannedActiveSeconds: activeSeconds,
    elapsedSeconds: totals(routine).totalMs / 1000,
    steps: steps.map((step) => ({
      stepId: step.id,
      name: step.name,
      outcome: 'done',
      activeSeconds: plannedSeconds(step),
      plannedSeconds: plannedSeconds(step),
      eased: false,
    })),
  })
  expect(session.session).toEqual({ type: 'idle' })
}

function wordOf({ kind, rep }: Segment): string {
  if (kind === 'rep') return `Rep ${rep?.n} of ${rep?.of}`
  return {
    get_ready: 'Get ready',
    hold: 'Hold',
    flow: 'Keep moving',
    move: 'Move',
    switch: 'Change sides',
    rest: 'Rest',
  }[kind]
}

/** Nothing but the number of the rep has changed. */
function isAnotherRep(segment: Segment, before: Segment | undefined): boolean {
  return segment.kind === 'rep' && before?.kind === 'rep' && segment.part === before.part
}

async function expectOnPage(page: Page, { step, side, plannedMs }: Segment): Promise<void> {
  const seconds = plannedMs / 1000
  const digits = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(step.name)
  await expect(page.locator('.player-ring-digits')).toHaveText(digits)
  const sides = page.locator('.player-words-side strong')
  if (side) await expect(sides).toHaveText(side === 'left' ? 'Left side' : 'Right side')
  else await expect(sides).toHaveCount(0)
}

/** Seconds of work in one round, reckoned from the step alone; both sides get the same. */
function workSeconds({ work, sides }: Step): number {
  const aside =
    work.type === 'reps'
      ? work.count * work.phases.reduce((sum, { holdSeconds }) => sum + holdSeconds, 0)
      : work.seconds
  return sides === 'none' ? aside : 2 * aside
}

function roundsOf({ blocks }: Routine, step: Step): number {
  return blocks.find(({ steps }) => steps.includes(step))?.rounds ?? 0
}

function must<T>(answer: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}
