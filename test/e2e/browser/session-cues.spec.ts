// What a running session sounds and looks like from the next room: beeps at their sample, flashes, an awake screen, exact time.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type * as Tones from '../../../src/renderer/audio/tones.ts'
import type { Instant } from '../../../src/shared/base/day.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { cuesFor } from '../../../src/shared/session/cues.ts'
import { startSession } from '../../../src/shared/session/engine.ts'
import { expect, test } from '../support/browser-test.ts'
import { noted, noteSounds } from '../support/note-sounds.ts'
import { root } from '../support/places.ts'

const wall = '2026-11-24T20:12:00+00:00' as Instant
const holdOf = (seconds: number, more: object = {}) => ({
  id: `hold-${seconds}`,
  name: 'Hold',
  getReadySeconds: 0,
  work: { type: 'hold', seconds },
  ...more,
})
const threeSeconds = Routine.parse({
  id: 'three-seconds',
  name: 'Three seconds',
  family: 'stretching',
  blocks: [{ steps: [holdOf(3)] }],
})
/** Every kind of cue: count-down, start, half, change of sides, rest and finish. */
const sidesInTurn = Routine.parse({
  id: 'sides-in-turn',
  name: 'Sides in turn',
  family: 'stretching',
  blocks: [
    {
      steps: [
        holdOf(20, { sides: 'left_right', getReadySeconds: 4, switchSeconds: 4, restAfterSeconds: 4 }),
        holdOf(5),
      ],
    },
  ],
})

const word = (page: Page) => page.locator('.player-ring-word')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function startFloorRoutine(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await button(page, 'Start After-run floor routine').click()
  await expect(word(page)).toHaveText('Get ready')
}

test('a beep told a second and a half ahead sounds at its very sample', async ({ page }) => {
  await page.evaluate(await tonesAsScript())
  const heard = await page.evaluate(async () => {
    const { sound, tonesAt } = (globalThis as unknown as { tones: typeof Tones }).tones
    const context = new OfflineAudioContext(1, 2.5 * 48_000, 48_000)
    const now = { mainMs: 10_000, audioSeconds: 0 }
    const start = tonesAt({ atMs: 11_500, sound: 'start', say: null }, now)
    const takenBack = tonesAt({ atMs: 10_500, sound: 'tick', say: null }, now)
    for (const tone of start) sound(context, context.destination, tone)
    for (const tone of takenBack) sound(context, context.destination, tone)()
    const samples = (await context.startRendering()).getChannelData(0)
    const loud = (sample: number) => Math.abs(sample) > 1e-6
    const [first, last] = [samples.findIndex(loud), samples.findLastIndex(loud)]
    let crossings = 0
    for (let at = first + 1; at <= last; at++)
      if (Math.sign(samples[at - 1] ?? 0) < 0 && Math.sign(samples[at] ?? 0) >= 0) crossings += 1
    return { first, last, peak: samples.reduce((most, sample) => Math.max(most, sample), 0), crossings }
  })
  expect(heard.first).toBeGreaterThanOrEqual(1.5 * 48_000)
  expect(heard.first).toBeLessThan(1.5 * 48_000 + 24)
  expect(Math.abs(heard.last - 1.76 * 48_000)).toBeLessThan(24)
  expect(heard.peak).toBeCloseTo(0.9, 2)
  expect(Math.abs(heard.crossings - 0.26 * 990)).toBeLessThan(3)
})

test('a whole session is heard at its very samples, from the first count-down to the last tone', async ({
  page,
}) => {
  const planned = startSession(sidesInTurn, { id: crypto.randomUUID(), before: [], nowMs: 0, wall })
  const cues = cuesFor(planned, 0, 60_000)
  expect(new Set(cues.map(({ sound }) => sound))).toEqual(
    new Set(['tick', 'start', 'half', 'switch', 'end', 'finish']),
  )
  await page.evaluate(await tonesAsScript())
  const { heard, meant } = await page.evaluate(async (list) => {
    const { sound, tonesAt } = (globalThis as unknown as { tones: typeof Tones }).tones
    const rate = 48_000
    const context = new OfflineAudioContext(1, 60 * rate, rate)
    const tones = list.flatMap((cue) => tonesAt(cue, { mainMs: 0, audioSeconds: 0 }))
    for (const tone of tones) sound(context, context.destination, tone)
    const samples = (await context.startRendering()).getChannelData(0)
    const heard: number[] = []
    let silent = rate
    samples.forEach((sample, at) => {
      const isLoud = Math.abs(sample) > 1e-6
      // Ten milliseconds of silence lie between any two tones.
      if (isLoud && silent > rate / 100) heard.push(at)
      silent = isLoud ? 0 : silent + 1
    })
    return { heard, meant: tones.map(({ startSeconds }) => Math.round(startSeconds * rate)) }
  }, cues)
  expect(heard).toHaveLength(meant.length)
  expect(Math.max(...heard.map((at, index) => Math.abs(at - (meant[index] ?? 0))))).toBeLessThan(24)
})

test('the last tones are heard and the window flashes before the sound device is let go', async ({
  page,
  host,
}) => {
  await page.addInitScript(noteSounds)
  await page.goto(host.url())
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await callAs(page, 'settings.save', { cues: { flash: true } })
  await callAs(page, 'session.start', { routine: threeSeconds })
  await expect(word(page)).toHaveText('Hold')
  await expect(page.getByText('Done at')).toBeVisible({ timeout: 10_000 })
  await expect.poll(async () => (await noted(page)).closedSeconds).not.toBe(null)
  const { tones, closedSeconds, flashes } = await noted(page)
  const last = tones.slice(-3)
  expect(last.map(({ frequencyHz }) => frequencyHz)).toEqual([659, 784, 1047])
  expect(last.every(({ endSeconds }) => endSeconds !== null && endSeconds < (closedSeconds ?? 0))).toBe(true)
  expect(flashes).toBe(2)
})

test('after a reload the cues go on without waiting to be told', async ({ page, host }) => {
  await page.addInitScript(noteSounds)
  await startFloorRoutine(page, host.url())
  await page.reload()
  await page.mouse.click(5, 300)
  // Getting ready takes five seconds; main tells the coming cues again only at its end.
  await expect.poll(async () => (await noted(page)).tones.length, { timeout: 2_000 }).toBeGreaterThan(0)
})

test('a window that was hidden shows the exact time when it comes back', async ({ page, host }) => {
  await startFloorRoutine(page, host.url())
  await page.keyboard.press('ArrowRight')
  await expect(word(page)).toHaveText('Hold')
  const before = await shownTime(page)
  const seeAgain = await hide(page)
  await page.waitForFunction((from) => performance.now() - from > 4_000, before.atMs, { polling: 200 })
  expect(before.leftSeconds - (await shownTime(page)).leftSeconds).toBeLessThan(3)
  await seeAgain()
  const after = await shownTime(page)
  const passedSeconds = (after.atMs - before.atMs) / 1000
  // The clock shows whole seconds.
  expect(Math.abs(before.leftSeconds - after.leftSeconds - passedSeconds)).toBeLessThan(1.1)
})

test('the screen is kept awake only while a session runs', async ({ page, host }) => {
  await page.addInitScript(() => {
    const locks = {
      held: 0,
      release() {
        this.held -= 1
      },
    }
    const request = async () => {
      locks.held += 1
      return { release: async () => locks.release() }
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    Object.assign(globalThis, { locks })
  })
  const held = () => page.evaluate(() => (globalThis as unknown as { locks: { held: number } }).locks.held)
  await page.goto(host.url())
  expect(await held()).toBe(0)
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await button(page, 'Start After-run floor routine').click()
  await expect.poll(held).toBe(1)
  await page.keyboard.press('Space')
  await expect.poll(held).toBe(0)
  await page.keyboard.press('Space')
  await expect.poll(held).toBe(1)
  await button(page, 'Finish early').click()
  await expect.poll(held).toBe(0)
})

/** Asks the host with the page's own key. */
async function callAs(page: Page, method: string, input: unknown): Promise<void> {
  await page.waitForFunction(() => sessionStorage.getItem('afterrun-key') !== null)
  const answer = await page.evaluate(async (body) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${sessionStorage.getItem('afterrun-key')}`,
    }
    const response = await fetch('/call', { method: 'POST', headers, body })
    return (await response.json()) as { ok: boolean }
  }, JSON.stringify({ method, input }))
  expect(answer).toMatchObject({ ok: true })
}

/** A hidden page says so and gets no frames; those it asked for come when it is seen again. */
async function hide(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const show = (state: DocumentVisibilityState) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
      Object.defineProperty(document, 'hidden', { configurable: true, value: state === 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    const { requestAnimationFrame } = window
    const waiting: FrameRequestCallback[] = []
    window.requestAnimationFrame = (paint) => waiting.push(paint)
    show('hidden')
    const seeAgain = () => {
      window.requestAnimationFrame = requestAnimationFrame
      show('visible')
      for (const paint of waiting) requestAnimationFrame(paint)
      return new Promise(requestAnimationFrame)
    }
    Object.assign(globalThis, { seeAgain })
  })
  return () => page.evaluate(() => (globalThis as unknown as { seeAgain(): Promise<void> }).seeAgain())
}

/** What the clock shows, and the moment at which it was read. */
function shownTime(page: Page): Promise<{ leftSeconds: number; atMs: number }> {
  return page.evaluate(() => {
    const shown = document.querySelector('.player-ring-digits')?.textContent ?? ''
    const [minutes = '', seconds = ''] = shown.split(':')
    return { leftSeconds: Number(minutes) * 60 + Number(seconds), atMs: performance.now() }
  })
}

/** The module itself, bundled so that a bare page can run it. */
async function tonesAsScript(): Promise<string> {
  const entry = join(root, 'src', 'renderer', 'audio', 'tones.ts')
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'tones' } },
  })
  const [bundle] = Array.isArray(made) ? made : [made]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null
  if (chunk?.type !== 'chunk') throw new Error('The tones were not bundled.')
  return `${chunk.code};globalThis.tones = tones`
}
