// @vitest-environment jsdom
// A panel beside its button: reached by Tab, closed by Escape, by its button, by leaving it or by what is chosen in it.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { Popover } from '../../../src/renderer/parts/Popover.tsx'
import { openPopovers } from '../../fakes/dialogs.ts'

beforeAll(openPopovers)
afterEach(cleanup)

function open() {
  render(
    <>
      <Popover
        label="Filters"
        className="panel"
        trigger={(trigger) => (
          <button type="button" {...trigger}>
            Filter
          </button>
        )}
      >
        {(close) => (
          <>
            <input aria-label="Kind" />
            <button type="button" onClick={close}>
              Done
            </button>
          </>
        )}
      </Popover>
      <button type="button">After</button>
    </>,
  )
  return screen.getByRole('button', { name: 'Filter' })
}
const isOpen = () => screen.queryByRole('group', { name: 'Filters' }) !== null

it('is said to be open, and Tab goes into it and on', async () => {
  const button = open()
  await userEvent.click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByLabelText('Kind'))
  await userEvent.tab()
  await userEvent.tab()
  expect([isOpen(), document.activeElement?.textContent]).toEqual([false, 'After'])
})

it('gives the focus back on Escape and on what is chosen', async () => {
  const button = open()
  await userEvent.click(button)
  await userEvent.click(screen.getByLabelText('Kind'))
  await userEvent.keyboard('{Escape}')
  expect([isOpen(), document.activeElement]).toEqual([false, button])
  await userEvent.click(button)
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect([isOpen(), document.activeElement]).toEqual([false, button])
})

it('a press on its button or elsewhere closes it', async () => {
  const button = open()
  await userEvent.click(button)
  await userEvent.click(button)
  expect(isOpen()).toBe(false)
  await userEvent.click(button)
  await userEvent.click(document.body)
  expect(isOpen()).toBe(false)
})
