// @vitest-environment jsdom
// The editor saves as one edits: the newest valid routine, one write at a time, and says what was not saved.
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useEditor } from '../../../../../src/renderer/pages/routines/editor/use-editor.ts'
import { createClient } from '../../../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../../../src/renderer/state/use-app.ts'
import type { Answer } from '../../../../../src/shared/base/answer.ts'
import type { Carrier } from '../../../../../src/shared/contract/api.ts'
import { editFacts, newRoutine, removeStep } from '../../../../../src/shared/routines/edit-routine.ts'
import type { Routine } from '../../../../../src/shared/routines/routine.ts'

afterEach(cleanup)

const saved: Answer<Routine[]> = { ok: true, value: [] }

/** The editor of a new routine, with main answering only when told. */
function open() {
  const asked: { name: string; answer: (answer: Answer<unknown>) => void }[] = []
  const carrier: Carrier = {
    call: (_method, input) =>
      new Promise((resolve) =>
        asked.push({ name: (input as Routine).name, answer: resolve as (answer: Answer<unknown>) => void }),
      ),
    subscribe: () => () => {},
  }
  const client = createClient(carrier, { performanceMs: () => 0, epochMs: () => 0 })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ClientContext value={client}>{children}</ClientContext>
  )
  const { result } = renderHook(() => useEditor(newRoutine('own', [])), { wrapper })
  const name = () =>
    result.current.field('name', result.current.routine.name, (routine, text) =>
      editFacts(routine, { name: text }),
    )
  return {
    editor: () => result.current,
    name,
    type: (text: string) => act(() => name().onChange(text)),
    answer: (value: Answer<unknown>) => act(async () => asked.at(-1)?.answer(value)),
    names: () => asked.map((call) => call.name),
  }
}

it('writes the first letter and then only the newest text', async () => {
  const page = open()
  page.type('E')
  page.type('Ev')
  page.type('Eve')
  expect(page.editor().written).toEqual({ type: 'saving' })
  await page.answer(saved)
  await page.answer(saved)
  expect([page.names(), page.editor().written]).toEqual([['E', 'Eve'], { type: 'saved' }])
})

it('leaves the last valid version saved while a field cannot be taken', async () => {
  const page = open()
  page.type('Evening')
  await page.answer(saved)
  page.type('')
  expect([page.name().value, page.name().problem, page.editor().routine.name, page.names()]).toEqual([
    '',
    'A routine needs a name.',
    'Evening',
    ['Evening'],
  ])
})

it('keeps what the disk refused, says so, and saves it again when asked', async () => {
  const page = open()
  page.type('Evening')
  await page.answer({ ok: false, fault: 'not_saved', message: 'The disk is full.' })
  expect([page.editor().written, page.editor().routine.name]).toEqual([
    { type: 'refused', message: 'The disk is full.' },
    'Evening',
  ])
  act(() => page.editor().saveAgain())
  await page.answer(saved)
  expect([page.names(), page.editor().written]).toEqual([['Evening', 'Evening'], { type: 'saved' }])
})

it('saves what undo brings back, and is settled once that is done', async () => {
  const page = open()
  page.type('Evening')
  await page.answer(saved)
  act(() => page.editor().undo())
  const settled = page.editor().settled()
  await page.answer(saved)
  await settled
  expect([page.names(), page.editor().canUndo, page.editor().canRedo]).toEqual([
    ['Evening', 'New routine'],
    false,
    true,
  ])
})

it('says why an edit cannot be made, and writes nothing', () => {
  const page = open()
  act(() => void page.editor().edit((routine) => removeStep(routine, 'step')))
  expect([page.editor().problem, page.editor().step?.id, page.names()]).toEqual([
    'A routine needs at least one step.',
    'step',
    [],
  ])
})
