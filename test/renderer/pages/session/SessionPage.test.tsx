// @vitest-environment jsdom
// What is heard, said and asked while a session runs, up to its last cue.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionPage } from '../../../../src/renderer/pages/session/SessionPage.tsx'
import { createClient } from '../../../../src/renderer/state/client.ts'
import { createEndDrafts, EndDraftsContext } from '../../../../src/renderer/state/end-drafts.ts'
import { ClientContext } from '../../../../src/renderer/state/use-app.ts'
import type { AppEvent } from '../../../../src/shared/contract/api.ts'
import { Routine } from '../../../../src/shared/routines/routine.ts'
import { cuesFor } from '../../../../src/shared/session/cues.ts'
import { act as actOn, advance, pause, startSession } from '../../../../src/shared/session/engine.ts'
import type { RunningSession, SessionState } from '../../../../src/shared/session/state.ts'
import { defaultSettings, type Settings } from '../../../../src/shared/settings/settings.ts'
import { type FakeAudio, fakeAudio } from '../../../fakes/audio.ts'
import { openDialogs, openPopovers } from '../../../fakes/dialogs.ts'
import { fakeKeptText } from '../../../fakes/kept-text.ts'
import { fakeMain } from '../../../fakes/main.ts'

const wall = '2026-11-24T20:12:00+01:00' as RunningSession['startedAt']
const short = Routine.parse({
  id: 'short',
  name: 'Short one',
  family: 'stretching',
  blocks: [{ steps: [{ id: 'hold', name: 'Hold', getReadySeconds: 0, work: { type: 'hold', seconds: 5 } }] }],
})
const running = startSession(short, {
  id: '0f9f5a52-7a51-4d0c-9f06-3c1d7a8f2b11',
  before: [],
  nowMs: 0,
  wall,
})

let audio: FakeAudio
let spoken: string[]
let flashes: number

beforeEach(() => {
  window.location.hash = '#/session'
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  audio = fakeAudio(() => performance.now() / 1000)
  spoken = []
  flashes = 0
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'en-GB', name: 'Ava', localService: true, default: true }],
    speak: ({ text }: { text: string }) => void spoken.push(text),
    cancel: () => void spoken.push('cancelled'),
  })
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  )
  vi.stubGlobal(
    'AudioContext',
    class {
      constructor() {
        // biome-ignore lint/correctness/noConstructorReturn: the page builds its context with `new`.
        return audio.open()
      }
    },
  )
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  HTMLElement.prototype.animate = () => {
    flashes += 1
    return {} as Animation
  }
  openDialogs()
  openPopovers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function open(session: SessionState, cues: Partial<Settings['cues']> = {}) {
  const settings = { ...defaultSettings, cues: { ...defaultSettings.cues, ...cues } }
  const main = fakeMain({ settings, session: { session, nowMs: performance.now() } })
  const client = createClient(main.carrier, { performanceMs: () => performance.now(), epochMs: () => 0 })
  await client.load()
  render(
    <ClientContext value={client}>
      <EndDraftsContext value={createEndDrafts(fakeKeptText())}>
        <SessionPage />
      </EndDraftsContext>
    </ClientContext>,
  )
  const send = (event: AppEvent) => act(async () => main.send(event))
  /** Main goes to another state, and tells it with the cues that follow. */
  const become = async (next: SessionState) => {
    const nowMs = performance.now()
    await send({ type: 'session', now: { session: next, nowMs } })
    await send({ type: 'cues', nowMs, cues: cuesFor(next, nowMs, 17_000) })
  }
  return { main, client, become }
}

const turn = (ms: number) => act(async () => void vi.advanceTimersByTime(ms))

test('the end is beeped, said and flashed although the player has given way to the end screen', async () => {
  const { become } = await open(running, { voice: true, flash: true })
  await turn(1_000)
  flashes = 0
  await turn(3_990)
  await turn(11)
  await become(advance(running, { nowMs: performance.now(), wall }))
  expect(screen.getByText('Done at', { exact: false })).toBeTruthy()
  await turn(100)
  expect([spoken.at(-1), flashes]).toEqual(['Finished', 1])
  expect(audio.asked).not.toContain('stop now')
  expect(audio.asked.filter((asked) => /^start 5/.test(asked))).toEqual([
    'start 5',
    'start 5.22',
    'start 5.44',
  ])
  await turn(840)
  expect(audio.asked).not.toContain('close')
  await turn(1_000)
  expect(audio.asked.at(-1)).toBe('close')
})

test('finished early, the beeps still to come are taken back', async () => {
  const { become } = await open(running)
  await turn(1_000)
  const answer = actOn(running, { type: 'finish_early' }, { nowMs: performance.now(), wall })
  if (!answer.ok) throw new Error(answer.message)
  await become(answer.value)
  expect(audio.asked.filter((asked) => asked === 'stop now')).toHaveLength(3)
})

test('a session that its last Done ends is closed by the same tones and words, and lets the sound device go', async () => {
  const lift = Routine.parse({
    id: 'lift',
    name: 'One lift',
    family: 'other',
    blocks: [
      {
        steps: [
          {
            id: 'lift',
            name: 'Lift',
            getReadySeconds: 0,
            work: { type: 'reps', count: 1, phases: [{ holdSeconds: 3 }], pace: 'done' },
          },
        ],
      },
    ],
  })
  const lifting = startSession(lift, { id: running.id, before: [], nowMs: 0, wall })
  const { become } = await open(lifting, { voice: true, flash: true })
  await turn(10_000)
  flashes = 0
  const answer = actOn(lifting, { type: 'done' }, { nowMs: performance.now(), wall })
  if (!answer.ok) throw new Error(answer.message)
  await become(answer.value)
  await turn(100)
  expect([spoken.at(-1), flashes]).toEqual(['Finished', 1])
  expect(audio.asked.filter((asked) => /^start 10/.test(asked))).toEqual([
    'start 10',
    'start 10.22',
    'start 10.44',
  ])
  expect(audio.asked).not.toContain('stop now')
  await turn(2_000)
  expect(audio.asked.at(-1)).toBe('close')
})

test('a pause lets the sound device go', async () => {
  const { become } = await open(running)
  await turn(1_000)
  await become(pause(running, 1_000, 'runner'))
  expect(audio.asked.at(-1)).toBe('close')
})

test('whoever waits for a voice that this computer has not is told', async () => {
  vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), { getVoices: () => [], cancel() {} }))
  const { client } = await open(running, { voice: true })
  await turn(2_000)
  expect(client.state()).toMatchObject({
    toast: {
      text: 'This computer has no English voice of its own, so no words are said. Beeps and flash work as chosen.',
    },
  })
})

test.each([
  ['slept', 'the computer slept or stood still'],
  ['locked', 'the screen was locked'],
] as const)('after a pause by a computer that %s the runner is asked, and told why', async (reason, why) => {
  await open(pause(running, 2_000, reason))
  const dialog = screen.getByRole('dialog', { name: 'Still there?' })
  expect(dialog.textContent).toContain(
    `Paused because ${why}. The clock stands where it was, at step 1 of 1, Hold.`,
  )
  expect([...dialog.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Carry on',
    'Finish here',
  ])
})

test('a pause of the runner asks nothing', async () => {
  await open(pause(running, 2_000, 'runner'))
  expect(screen.queryByRole('dialog')).toBe(null)
})

test('each step of the volume is kept while the one before is being saved, and a refusal is said', async () => {
  const { main, client } = await open(pause(running, 2_000, 'runner'))
  const sent: number[] = []
  const answers: ((refused: boolean) => void)[] = []
  main.answerWith('settings.save', (input) => {
    const settings = input as Settings
    sent.push(settings.cues.beepVolume)
    return new Promise((resolve) =>
      answers.push((refused) =>
        resolve(
          refused
            ? { ok: false, fault: 'not_saved', message: 'The disk is full.' }
            : { ok: true, value: settings },
        ),
      ),
    )
  })
  fireEvent.click(screen.getByRole('button', { name: 'More' }))
  const slider = screen.getByLabelText<HTMLInputElement>('Volume of beeps')
  for (const percent of ['75', '80', '85']) fireEvent.change(slider, { target: { value: percent } })
  expect([slider.value, sent]).toEqual(['85', [0.75]])
  await act(async () => answers[0]?.(false))
  expect([slider.value, sent]).toEqual(['85', [0.75, 0.85]])
  await act(async () => answers[1]?.(true))
  expect(client.state()).toMatchObject({
    settings: { cues: { beepVolume: 0.75 } },
    toast: { text: 'The cues are as before, not saved. The disk is full.' },
  })
})
