// @vitest-environment jsdom
// Saving as one writes: edits in order, the last one wins, and a refused one stays on the page.
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useAutosave } from '../../../src/renderer/entries/use-autosave.ts'
import { type Client, createClient } from '../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import type { Answer, Refusal } from '../../../src/shared/base/answer.ts'
import { day } from '../../../src/shared/base/day.ts'
import type { Carrier, Edited } from '../../../src/shared/contract/api.ts'
import type { Night } from '../../../src/shared/journal/records.ts'
import { aNight } from '../../fakes/records.ts'

afterEach(cleanup)

const done: Answer<Edited> = {
  ok: true,
  value: { change: { rev: 1, at: 0, put: [], remove: [] }, undo: { before: [], after: [] }, redo: null },
}
const refusal: Refusal = { ok: false, fault: 'not_saved', message: 'The disk is full.' }

/** Main, answering only when told. */
function slowMain() {
  const asked: { method: string; input: unknown; answer: (answer: Answer<unknown>) => void }[] = []
  const carrier: Carrier = {
    call: (method, input) =>
      new Promise((resolve) =>
        asked.push({ method, input, answer: resolve as (answer: Answer<unknown>) => void }),
      ),
    subscribe: () => () => {},
  }
  const client = createClient(carrier, { performanceMs: () => 0, epochMs: () => 0 })
  const answer = (value: Answer<unknown>) => act(async () => asked.at(-1)?.answer(value))
  return { client, asked, answer }
}

type OfDay = { on: string; now: Night | null }

function autosave(client: Client, stored: Night | null) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ClientContext value={client}>{children}</ClientContext>
  )
  return renderHook(({ on, now }: OfDay) => useAutosave<Night>(day(on), now, 'Night removed.'), {
    wrapper,
    initialProps: { on: '2026-11-24', now: stored },
  })
}
const quality = (value: number) => aNight(1, '2026-11-24', { quality: value })

it('shows an edit at once and sends only the last of those made while one is under way', async () => {
  const main = slowMain()
  const { result } = autosave(main.client, null)
  act(() => result.current.write(quality(1)))
  act(() => result.current.write(quality(2)))
  act(() => result.current.write(quality(3)))
  expect(result.current.value?.quality).toBe(3)
  await main.answer(done)
  await main.answer(done)
  expect(main.asked.map(({ method, input }) => [method, (input as Night).quality])).toEqual([
    ['journal.save', 1],
    ['journal.save', 3],
  ])
})

it('keeps what was refused on the page, with the reason', async () => {
  const main = slowMain()
  const { result } = autosave(main.client, quality(5))
  act(() => result.current.write(quality(6)))
  await main.answer(refusal)
  expect([result.current.value?.quality, result.current.refusal]).toEqual([6, refusal])
  act(() => result.current.write(quality(7)))
  await main.answer(done)
  expect([result.current.value?.quality, result.current.refusal]).toEqual([5, null])
})

it('takes out a record that is in the journal, and asks nothing for one that never was', async () => {
  const main = slowMain()
  const { result } = autosave(main.client, null)
  await act(async () => result.current.write(null))
  expect(main.asked).toEqual([])
  act(() => result.current.write(quality(1)))
  act(() => result.current.write(null))
  await main.answer(done)
  await main.answer(done)
  expect(main.asked.map(({ method, input }) => [method, (input as Night).id])).toEqual([
    ['journal.save', quality(1).id],
    ['journal.remove', quality(1).id],
  ])
})

it('keeps one record where it is taken out and begun again while it is being saved', async () => {
  const main = slowMain()
  const { result } = autosave(main.client, null)
  act(() => result.current.write(quality(1)))
  act(() => result.current.write(null))
  act(() => result.current.write({ ...quality(2), id: aNight(2, '2026-11-24').id }))
  await main.answer(done)
  await main.answer(done)
  expect(main.asked.map(({ method, input }) => [method, (input as Night).id])).toEqual([
    ['journal.save', quality(1).id],
    ['journal.save', quality(1).id],
  ])
})

it('leaves the record of the day before alone when a new one is begun', async () => {
  const main = slowMain()
  const { result, rerender } = autosave(main.client, quality(1))
  rerender({ on: '2026-11-25', now: null })
  const nextDay = aNight(2, '2026-11-25', { quality: 3 })
  act(() => result.current.write(nextDay))
  await main.answer(done)
  expect(main.asked.map(({ method, input }) => [method, (input as Night).id])).toEqual([
    ['journal.save', nextDay.id],
  ])
})

it.each([
  ['takes', done],
  ['refuses', refusal],
])('saves both days where the day turns during an edit, whether main %s the older one', async (_, answer) => {
  const main = slowMain()
  const { result, rerender } = autosave(main.client, null)
  act(() => result.current.write(quality(1)))
  act(() => result.current.write(quality(2)))
  rerender({ on: '2026-11-25', now: null })
  expect(result.current.value).toBe(null)
  const nextDay = aNight(2, '2026-11-25', { quality: 3 })
  act(() => result.current.write(nextDay))
  await act(async () => main.asked[0]?.answer(done))
  await main.answer(answer)
  expect([result.current.value, result.current.refusal]).toEqual([nextDay, null])
  expect(main.asked.map(({ input }) => [(input as Night).day, (input as Night).quality])).toEqual([
    ['2026-11-24', 1],
    ['2026-11-25', 3],
    ['2026-11-24', 2],
  ])
})

it('hands over the record that each save was begun from: the one in the journal, then what it sent itself', async () => {
  const main = slowMain()
  const { result } = autosave(main.client, quality(5))
  act(() => result.current.write(quality(6)))
  act(() => result.current.write(quality(7)))
  await main.answer(done)
  await main.answer(done)
  expect(main.asked.map(({ input }) => (input as { base?: Night }).base?.quality)).toEqual([5, 6])
})
