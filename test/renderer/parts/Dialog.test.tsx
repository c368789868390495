// @vitest-environment jsdom
// A sheet saves once at a time, is not left while it does, keeps what a refused save was about, and gives the focus back.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { Dialog } from '../../../src/renderer/parts/Dialog.tsx'
import { Field } from '../../../src/renderer/parts/Field.tsx'
import { openDialogs } from '../../fakes/dialogs.ts'

beforeAll(openDialogs)
afterEach(cleanup)

/** A sheet with one field, opened by a button; each save waits for its answer, a refusal or null. */
async function open() {
  const saved: string[] = []
  const waiting: ((refusal: string | null) => void)[] = []
  function Sheet({ onClose }: { onClose: () => void }) {
    const [text, setText] = useState('')
    const [problem, setProblem] = useState<string>()
    async function save() {
      saved.push(text)
      const refusal = await new Promise<string | null>((resolve) => waiting.push(resolve))
      if (refusal) setProblem(refusal)
      else onClose()
    }
    return (
      <Dialog title="Nap" dirty={text !== ''} onClose={onClose} onSubmit={save} submit="Save">
        <Field label="Minutes" value={text} onChange={setText} problem={problem} />
      </Dialog>
    )
  }
  function Page() {
    const [isOpen, setOpen] = useState(false)
    return (
      <main>
        <h1 tabIndex={-1}>Today</h1>
        <button type="button" onClick={() => setOpen(true)}>
          Add
        </button>
        {isOpen && <Sheet onClose={() => setOpen(false)} />}
      </main>
    )
  }
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Add' }))
  const answer = (refusal: string | null) => act(async () => waiting.shift()?.(refusal))
  const field = () => screen.getByLabelText<HTMLInputElement>('Minutes')
  return { saved, answer, field }
}

const sheet = () => screen.queryByRole('dialog', { name: 'Nap' })

it('two presses of Enter and two clicks are one save', async () => {
  const { saved, answer, field } = await open()
  await userEvent.type(field(), '20{Enter}{Enter}')
  fireEvent.submit(field())
  await userEvent.dblClick(screen.getByRole('button', { name: 'Save' }))
  expect(saved).toEqual(['20'])
  await answer(null)
  expect(sheet()).toBe(null)
})

it('is not left while it saves: Escape, Cancel and Close wait', async () => {
  const { answer, field } = await open()
  await userEvent.type(field(), '20{Enter}')
  expect(screen.getByText('Saving…')).toBeTruthy()
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(sheet()?.getAttribute('aria-busy')).toBe('true')
  expect(screen.queryByRole('alert')).toBe(null)
  await answer(null)
  expect(sheet()).toBe(null)
})

it('a refused save is said at its field, with what was written and the focus on it, and can be tried again', async () => {
  const { saved, answer, field } = await open()
  await userEvent.type(field(), '2000{Enter}')
  await answer('A nap is at most 6 hours.')
  expect(screen.getByRole('alert').textContent).toBe('A nap is at most 6 hours.')
  expect([field().value, document.activeElement]).toEqual(['2000', field()])
  await userEvent.clear(field())
  await userEvent.type(field(), '20{Enter}')
  await answer(null)
  expect(saved).toEqual(['2000', '20'])
  expect(sheet()).toBe(null)
})

it('asks before it is left over what was written, also where the browser closes it by itself', async () => {
  const { field } = await open()
  await userEvent.type(field(), '20')
  await act(async () => sheet()?.dispatchEvent(new Event('close')))
  expect(screen.getByRole('alert').textContent).toBe('What you wrote is not saved.')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('alert')).toBe(null)
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: 'Leave without saving' }))
  expect(sheet()).toBe(null)
})

it('gives the focus back to what opened it', async () => {
  await open()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add' }))
})
