// @vitest-environment jsdom
// The check-in left open over night: what is of the old day stays there, and the new day begins with nothing.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CheckInCard } from '../../../../../src/renderer/pages/today/check-in/CheckInCard.tsx'
import type { Ready } from '../../../../../src/renderer/state/app-state.ts'
import { createClient } from '../../../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../../../src/renderer/state/use-app.ts'
import { day, instant } from '../../../../../src/shared/base/day.ts'
import { JournalRecord } from '../../../../../src/shared/journal/records.ts'
import { fakeMain, windowClock } from '../../../../fakes/main.ts'
import { aCheck, id } from '../../../../fakes/records.ts'

const evening = '2026-11-24T22:00:00+01:00'
const morning = '2026-11-25T07:30:00+01:00'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** The card in the evening on a journal that takes what is valid, and the records it was given in their order. */
async function openInTheEvening(records: JournalRecord[] = []) {
  vi.setSystemTime(evening)
  const saved: JournalRecord[] = []
  const main = fakeMain({ records })
  main.answerWith('journal.save', (input) => {
    const read = JournalRecord.safeParse(input)
    if (!read.success)
      return {
        ok: false,
        fault: 'invalid',
        message: read.error.issues[0]?.message ?? '',
        path: 'restingHeartRateBpm',
      }
    saved.push(read.data)
    const change = { rev: saved.length, at: 0, put: [{ ...read.data, rev: saved.length }], remove: [] }
    return { ok: true, value: { change, undo: null, redo: null } }
  })
  main.answerWith('journal.remove', ({ id }) => ({
    ok: true,
    value: { change: { rev: 1, at: 0, put: [], remove: [id] }, undo: null, redo: null },
  }))
  const client = createClient(main.carrier, windowClock)
  await client.load()
  render(
    <ClientContext value={client}>
      <CheckInCard isJustOpened={false} onFold={() => {}} />
    </ClientContext>,
  )
  return { saved, ready: () => client.state() as Ready }
}

const ofToday = (n: number) => ({ id: id(n), day: day('2026-11-24'), loggedAt: instant(evening), rev: 0 })

/** Types into a field and leaves the cursor there. */
function type(label: string, text: string) {
  const field = screen.getByLabelText<HTMLInputElement>(label)
  act(() => field.focus())
  fireEvent.change(field, { target: { value: text } })
  return field
}

/** The window is seen again in the morning. */
async function wakeUp() {
  vi.setSystemTime(morning)
  await act(async () => void fireEvent(document, new Event('visibilitychange')))
}
const leave = (label: string) => act(async () => void fireEvent.blur(screen.getByLabelText(label)))

it('writes a note left open in the evening under that day alone', async () => {
  const { saved } = await openInTheEvening()
  fireEvent.click(screen.getByRole('button', { name: /^More/ }))
  type('Note', 'Legs heavy on the stairs.')
  await act(async () => void (await vi.advanceTimersByTimeAsync(2_000)))
  await wakeUp()
  await leave('Note')
  expect(saved).toMatchObject([{ kind: 'note', day: '2026-11-24', text: 'Legs heavy on the stairs.' }])
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('')
})

it('writes what was still being typed in the evening under that day, at an hour of it', async () => {
  const { saved } = await openInTheEvening()
  type('Or type a place', 'lower back 2')
  await wakeUp()
  expect(saved).toMatchObject([
    { kind: 'soreness', day: '2026-11-24', checkedAt: evening, context: 'evening' },
  ])
  expect(screen.getByLabelText<HTMLInputElement>('Or type a place').value).toBe('')
})

it('carries no number over into the new day that was said in the evening', async () => {
  const { saved } = await openInTheEvening()
  type('Or type a place', 'calves 3, thigh 5')
  await act(async () => {})
  await leave('Or type a place')
  await wakeUp()
  await leave('Or type a place')
  expect(saved.map(({ kind, day }) => [kind, day])).toEqual([['soreness', '2026-11-24']])
})

it('forgets a value refused in the evening, and writes the next one under the new day', async () => {
  const { saved } = await openInTheEvening()
  fireEvent.click(screen.getByRole('button', { name: /^More/ }))
  type('Resting heart rate', '155')
  await leave('Resting heart rate')
  expect(screen.getByRole('alert').textContent).toContain('between 25 and 150')
  await wakeUp()
  expect([
    screen.queryByRole('alert'),
    screen.getByLabelText<HTMLInputElement>('Resting heart rate').value,
  ]).toEqual([null, ''])
  type('RMSSD', '60')
  await leave('RMSSD')
  expect(saved).toMatchObject([{ kind: 'heart', day: '2026-11-25', restingHeartRateBpm: null, rmssdMs: 60 }])
})

it.each(['Note', 'Sleep', 'Or type a place'])('keeps the focus on the field %s', async (label) => {
  await openInTheEvening()
  fireEvent.click(screen.getByRole('button', { name: /^More/ }))
  type(label, 'x')
  await wakeUp()
  expect(document.activeElement).toBe(screen.getByLabelText(label))
  expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe('')
})

it('keeps the fields unfolded that the focus is in', async () => {
  await openInTheEvening([
    {
      kind: 'note',
      id: id(1),
      day: day('2026-11-24'),
      loggedAt: instant(evening),
      rev: 0,
      text: 'Rested.',
      about: null,
    },
  ])
  act(() => screen.getByLabelText('Note').focus())
  await wakeUp()
  expect(document.activeElement).toBe(screen.getByLabelText('Note'))
  expect(screen.getByRole('button', { name: 'Less' })).toBeTruthy()
})

it('keeps a nap that has a start when its minutes are cleared', async () => {
  const nap = { ...ofToday(1), kind: 'nap' as const, startedAt: instant('2026-11-24T13:00:00+01:00') }
  const { saved } = await openInTheEvening([{ ...nap, minutes: 20, note: 'On the sofa.' }])
  type('Nap', '')
  await leave('Nap')
  expect(saved).toEqual([{ ...nap, minutes: null, note: 'On the sofa.' }])
})

it.each([
  ['Resting heart rate', 'Resting heart removed, and its note.'],
  ['Nap', 'Nap removed, and its note.'],
])('says that the note goes too when %s is cleared, and offers it back', async (label, said) => {
  const { ready } = await openInTheEvening([
    { ...ofToday(1), kind: 'heart', restingHeartRateBpm: 48, rmssdMs: null, note: 'Woke hot.' },
    { ...ofToday(2), kind: 'nap', startedAt: null, minutes: 20, note: 'On the sofa.' },
  ])
  type(label, '')
  await leave(label)
  expect(ready().toast).toMatchObject({ text: said, offer: { type: 'undo' } })
})

it('says that the note of a check goes with its last word', async () => {
  const nothing = aCheck(1, '2026-11-24', [], { checkedAt: instant(evening), note: 'A day off.' })
  const { ready } = await openInTheEvening([nothing])
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Nothing sore/ })))
  expect(ready().toast?.text).toBe('Soreness of today removed, and its note.')
})
