// @vitest-environment jsdom
// Fields of a form: each is named by its label, and says under it what it takes or why it was not taken.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { Field, NoteField, SelectField, TickField } from '../../../src/renderer/parts/Field.tsx'
import { Select, soreChoices } from '../../../src/renderer/parts/Select.tsx'
import { Switch } from '../../../src/renderer/parts/Switch.tsx'

afterEach(cleanup)

const nothing = () => {}
const choices = [
  { value: 'left', text: 'Left' },
  { value: 'right', text: 'Right' },
] as const

/** Whether it was refused, and the words under it that belong to it. */
function told(field: ReactNode) {
  const { unmount } = render(field)
  const control = screen.getByLabelText(/Which/)
  const words = control.getAttribute('aria-describedby')?.split(' ') ?? []
  const said = [
    control.getAttribute('aria-invalid') === 'true',
    ...words.map((id) => document.getElementById(id)?.textContent),
  ]
  unmount()
  return said
}

it('links the hint or the problem of every kind of field to it', () => {
  const fields = (words: { hint?: string; problem?: string }) => [
    <Field key="line" label="Which" value="" onChange={nothing} {...words} />,
    <SelectField key="list" label="Which" value="left" choices={choices} onChange={nothing} {...words} />,
    <SelectField
      key="none"
      label="Which"
      none="Not said"
      value={null}
      choices={choices}
      onChange={nothing}
      {...words}
    />,
  ]
  for (const field of fields({ hint: 'as you stand' })) expect(told(field)).toEqual([false, 'as you stand'])
  for (const field of fields({ hint: 'as you stand', problem: 'One of both.' }))
    expect(told(field)).toEqual([true, 'One of both.'])
  expect(told(<NoteField label="Which" value="" onChange={nothing} problem="Too long." />)).toEqual([
    true,
    'Too long.',
  ])
  expect(told(<TickField label="Which" hint="not said" checked={null} onChange={nothing} />)).toEqual([
    false,
    'not said',
  ])
})

it('chooses from a list under headings, and nothing by its first line', async () => {
  const chosen: (string | null)[] = []
  render(
    <Select
      aria-label="Side"
      none="Not said"
      value="left"
      groups={[{ title: 'Legs', choices }]}
      onChange={(value) => chosen.push(value)}
    />,
  )
  const list = screen.getByLabelText('Side')
  expect(screen.getByRole('group', { name: 'Legs' }).children).toHaveLength(2)
  await userEvent.selectOptions(list, 'Right')
  await userEvent.selectOptions(list, 'Not said')
  expect(chosen).toEqual(['right', null])
})

it('stands between yes and no while nothing was said', () => {
  const tick = (checked: boolean | null) => (
    <TickField label="Intervals" checked={checked} onChange={nothing} />
  )
  const { rerender } = render(tick(null))
  const box = screen.getByLabelText<HTMLInputElement>('Intervals')
  expect([box.indeterminate, box.checked]).toEqual([true, false])
  rerender(tick(true))
  expect([box.indeterminate, box.checked]).toEqual([false, true])
})

it('is switched by its words', async () => {
  const switched: boolean[] = []
  render(<Switch label="Voice" about="says each step" on={false} onSwitch={(on) => switched.push(on)} />)
  await userEvent.click(screen.getByText('says each step'))
  expect(switched).toEqual([true])
})

it('offers every whole soreness, and one between them that is there already', () => {
  const values = (value: number | null) => soreChoices(value).map(({ text }) => text)
  expect(values(null)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  expect(values(3.5).slice(3, 6)).toEqual(['3', '3.5', '4'])
})
