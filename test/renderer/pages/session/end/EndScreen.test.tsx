// @vitest-environment jsdom
// The end screen keeps what was typed while the runner is elsewhere, and saves once, on an Enter that was meant for it.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EndScreen } from '../../../../../src/renderer/pages/session/end/EndScreen.tsx'
import { createClient } from '../../../../../src/renderer/state/client.ts'
import { createEndDrafts, EndDraftsContext } from '../../../../../src/renderer/state/end-drafts.ts'
import { ClientContext } from '../../../../../src/renderer/state/use-app.ts'
import type { Answer } from '../../../../../src/shared/base/answer.ts'
import type { Edited, Input } from '../../../../../src/shared/contract/api.ts'
import { act as actOn, startSession } from '../../../../../src/shared/session/engine.ts'
import type { FinishedSession, RunningSession } from '../../../../../src/shared/session/state.ts'
import { openDialogs } from '../../../../fakes/dialogs.ts'
import { fakeKeptText } from '../../../../fakes/kept-text.ts'
import { fakeMain } from '../../../../fakes/main.ts'
import { aNight } from '../../../../fakes/records.ts'
import { routine } from '../routine.ts'

const id = '0f9f5a52-7a51-4d0c-9f06-3c1d7a8f2b11'

function finished(): FinishedSession {
  const wall = '2026-11-24T20:12:00+01:00' as RunningSession['startedAt']
  const running = startSession(routine, { id, before: [], nowMs: 0, wall })
  const answer = actOn(running, { type: 'finish_early' }, { nowMs: 30_000, wall })
  if (!answer.ok || answer.value.type !== 'finished') throw new Error('not finished')
  return answer.value
}

beforeEach(() => {
  window.location.hash = '#/session'
  vi.useFakeTimers({ toFake: ['performance'] })
  openDialogs()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const written: Answer<Edited> = {
  ok: true,
  value: {
    change: { rev: 1, at: 0, put: [aNight(1, '2026-11-24')], remove: [] },
    undo: null,
    redo: null,
  },
}
const refused = { ok: false, fault: 'not_saved', message: 'The disk is full.' } as const

async function open() {
  const session = finished()
  const main = fakeMain({ session: { session, nowMs: 500 } })
  const client = createClient(main.carrier, { performanceMs: () => performance.now(), epochMs: () => 0 })
  await client.load()
  const saves: Input<'session.save'>[] = []
  const answers: ((answer: Answer<Edited>) => void)[] = []
  main.answerWith('session.save', (input) => {
    saves.push(input)
    return new Promise<Answer<Edited>>((resolve) => answers.push(resolve))
  })
  const discards: ((answer: Answer<unknown>) => void)[] = []
  main.answerWith('session.discard', () => new Promise((resolve) => discards.push(resolve)))
  const drafts = createEndDrafts(fakeKeptText())
  const show = () =>
    render(
      <ClientContext value={client}>
        <EndDraftsContext value={drafts}>
          <EndScreen session={session} />
        </EndDraftsContext>
      </ClientContext>,
    )
  const page = show()
  return {
    main,
    saves,
    discards,
    answer: (answer: Answer<Edited>) => act(async () => answers.shift()?.(answer)),
    leaveAndComeBack() {
      page.unmount()
      show()
    },
  }
}

const enter = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' })
const turn = (ms: number) => void vi.advanceTimersByTime(ms)
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note')
const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const number = (place: string, value: number) =>
  screen.getByRole('group', { name: place }).querySelectorAll<HTMLInputElement>('input').item(value)
const before = (place: string) => screen.getByLabelText<HTMLSelectElement>(`${place}, before`)

test('note and answers are there again after another page was looked at, and are saved', async () => {
  const { saves, leaveAndComeBack } = await open()
  fireEvent.change(note(), { target: { value: 'Left foot stiff' } })
  fireEvent.click(number('Hip flexors', 2))
  fireEvent.change(before('Hip flexors'), { target: { value: '4' } })
  leaveAndComeBack()
  expect([note().value, number('Hip flexors', 2).checked, before('Hip flexors').value]).toEqual([
    'Left foot stiff',
    true,
    '4',
  ])
  turn(1_000)
  enter()
  const both = (value: number) =>
    (['left', 'right'] as const).map((side) => ({ region: 'hip_flexors', side, value }))
  expect(saves).toEqual([{ before: both(4), after: both(2), note: 'Left foot stiff' }])
})

test('an Enter that was meant for the player saves nothing; one a second later does', async () => {
  const { saves } = await open()
  turn(999)
  enter()
  expect(saves).toHaveLength(0)
  turn(1)
  enter()
  expect(saves).toHaveLength(1)
})

test('while it is being saved, neither Enter nor a button sends anything more, here or after another page', async () => {
  const { main, saves, leaveAndComeBack } = await open()
  turn(1_000)
  // Both before anything is drawn.
  act(() => {
    enter()
    enter()
  })
  const disabled = () => [/^Save ?Enter$/, /start again/, /Discard/].map((name) => button(name).disabled)
  expect([saves.length, disabled()]).toEqual([1, [true, true, true]])
  leaveAndComeBack()
  turn(1_000)
  enter()
  expect([saves.length, disabled()]).toEqual([1, [true, true, true]])
  expect(main.calls).toEqual(['app.snapshot', 'session.save'])
})

test('what was refused stays as it was typed and can be saved again', async () => {
  const { saves, answer } = await open()
  fireEvent.change(note(), { target: { value: 'Left foot stiff' } })
  turn(1_000)
  enter()
  await answer(refused)
  expect([screen.getByRole('alert').textContent, note().value]).toEqual([
    'Not saved. The disk is full.',
    'Left foot stiff',
  ])
  enter()
  await answer(written)
  enter()
  expect([saves.length, window.location.hash]).toEqual([2, '#/today'])
})

test('a session being discarded is not saved by Enter', async () => {
  const { saves, discards } = await open()
  turn(1_000)
  fireEvent.click(button(/Discard…/))
  fireEvent.click(screen.getByText('Discard', { selector: 'dialog button' }))
  fireEvent.keyDown(document.body, { key: 'Enter' })
  expect([discards.length, saves.length]).toEqual([1, 0])
})
