// @vitest-environment jsdom
// A menu is walked by arrows and letters, left by Tab, Escape or a press elsewhere, and gives the focus back.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { Menu } from '../../../src/renderer/parts/Menu.tsx'
import { labelWanted, typedOn } from '../../../src/renderer/parts/menu-letters.ts'
import { openPopovers } from '../../fakes/dialogs.ts'

beforeAll(openPopovers)
afterEach(cleanup)

const labels = ['Run', 'Rest day', 'Soreness check', 'Sleep']

function open() {
  const chosen: string[] = []
  const heard: string[] = []
  window.onkeydown = ({ key }) => void heard.push(key)
  render(
    <>
      <button type="button">Before</button>
      <Menu
        button={{ icon: null, word: 'Add' }}
        items={labels.map((label) => ({ label, icon: null, onChoose: () => void chosen.push(label) }))}
      />
      <button type="button">After</button>
    </>,
  )
  const button = screen.getByRole('button', { name: 'Add' })
  button.focus()
  return { chosen, heard, button }
}

const focused = () => document.activeElement?.textContent
const isOpen = () => screen.queryByRole('menu') !== null

it('arrows go round, Home and End to the ends, and Enter chooses', async () => {
  const { chosen, button } = open()
  const seen: (string | null | undefined)[] = []
  for (const key of ['{Enter}', '{ArrowUp}', '{ArrowDown}', '{ArrowDown}', '{End}', '{Home}']) {
    await userEvent.keyboard(key)
    seen.push(focused())
  }
  expect(seen).toEqual(['Run', 'Sleep', 'Run', 'Rest day', 'Sleep', 'Run'])
  await userEvent.keyboard('{Enter}')
  expect([chosen, isOpen(), document.activeElement]).toEqual([['Run'], false, button])
})

it('opens at its last item by an arrow up', async () => {
  open()
  await userEvent.keyboard('{ArrowUp}')
  expect(focused()).toBe('Sleep')
})

it('letters go to what begins with them, and the page does not hear them', async () => {
  const { heard } = open()
  await userEvent.keyboard('{Enter}')
  heard.length = 0
  await userEvent.keyboard('sl')
  expect([focused(), heard]).toEqual(['Sleep', []])
})

it('one letter again goes on to the next, and a pause begins anew', () => {
  const one = typedOn({ text: '', atMs: Number.NEGATIVE_INFINITY }, 'S', 0)
  const two = typedOn(one, 's', 300)
  expect([one.text, two.text, typedOn(two, 'r', 2000).text]).toEqual(['s', 'ss', 'r'])
  expect(labelWanted('s', labels, 0)).toBe(2)
  expect(labelWanted('ss', labels, 2)).toBe(3)
  expect(labelWanted('re', labels, 0)).toBe(1)
  expect(labelWanted('x', labels, 0)).toBe(null)
})

it('Tab and Shift+Tab leave it for what stands beside its button', async () => {
  const { button } = open()
  await userEvent.keyboard('{Enter}{Tab}')
  expect([isOpen(), focused()]).toEqual([false, 'After'])
  button.focus()
  await userEvent.keyboard('{Enter}{Shift>}{Tab}{/Shift}')
  expect([isOpen(), focused()]).toEqual([false, 'Before'])
})

it('Escape and a press elsewhere close it and choose nothing', async () => {
  const { chosen, button } = open()
  await userEvent.keyboard('{Enter}{Escape}')
  expect([isOpen(), document.activeElement]).toEqual([false, button])
  await userEvent.click(button)
  await userEvent.click(screen.getByRole('button', { name: 'After' }))
  expect([isOpen(), focused(), chosen]).toEqual([false, 'After', []])
})
