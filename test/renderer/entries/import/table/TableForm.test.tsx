// @vitest-environment jsdom
// What the columns of a table are: what is chosen shows at once what comes of it, what is open holds it up, and what was chosen is remembered.
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { readTable } from '../../../../../src/main/import/table.ts'
import { TableForm } from '../../../../../src/renderer/entries/import/table/TableForm.tsx'
import { ClientContext } from '../../../../../src/renderer/state/use-app.ts'
import { type Mapping, remembered } from '../../../../../src/shared/tables/mapping.ts'
import { suggestedMapping } from '../../../../../src/shared/tables/suggest.ts'
import { openDialogs } from '../../../../fakes/dialogs.ts'
import { openClient } from '../../../../fakes/main.ts'

beforeAll(openDialogs)
afterEach(cleanup)

async function open(...lines: string[]) {
  const table = readTable(new TextEncoder().encode(lines.join('\n')))
  const { client, ready, main } = await openClient()
  main.answerWith('settings.save', (value) => ({ ok: true, value }))
  const answers: (Mapping | null)[] = []
  const question = {
    fileName: 'log.csv',
    table,
    mapping: suggestedMapping(table),
    layout: null,
    from: 'titles',
  } as const
  render(
    <ClientContext value={client}>
      <TableForm question={question} answer={(mapping) => answers.push(mapping)} onClose={() => {}} />
    </ClientContext>,
  )
  const choose = (label: string, option: string) =>
    act(() => userEvent.selectOptions(screen.getByLabelText(label), option))
  const press = (name: string | RegExp) => act(() => userEvent.click(screen.getByRole('button', { name })))
  return { table, answers, ready, choose, press }
}

it('holds up while a date may be two days, and goes on once it is said', async () => {
  const { answers, choose, press, ready, table } = await open('Date,km,Time', '01/02/2026,10,0:52:00')
  await press('A unit is not chosen yet')
  expect(answers).toEqual([])
  await choose('Date: order', 'day first, 31/12/2026')
  expect(screen.getByText(/1 February 2026|February 1, 2026/)).toBeTruthy()
  await choose('What these workouts were', 'Walk')
  expect(screen.getByText('Walk, 52 min')).toBeTruthy()
  await press('Go on with 1 entry')
  expect(answers).toMatchObject([
    { sport: 'walk', columns: [{ is: 'day', unit: 'dmy' }, { unit: 'km' }, { unit: 'h_mm' }] },
  ])
  expect(remembered(ready().settings.tables, table)).toEqual(answers[0])
})

it('one column is the day, and what cannot be read is told by its row', async () => {
  const { choose } = await open(
    'Date,Slept,Other',
    '2026-02-01,7:30,2026-02-01',
    '2026-02-30,7:00,2026-02-28',
  )
  expect(screen.getByText('Row 3, Date “2026-02-30”: not a date with its year.')).toBeTruthy()
  await choose('Other', 'Day')
  expect((screen.getByLabelText('Date') as HTMLSelectElement).value).toBe('')
  expect(screen.queryByText(/Cannot be read/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Go on with 2 entries' })).toBeTruthy()
})

it('a table can be left out', async () => {
  const { answers, press } = await open('Date,Slept', '2026-02-01,7:30')
  await press('Leave this file out')
  expect(answers).toEqual([null])
})
