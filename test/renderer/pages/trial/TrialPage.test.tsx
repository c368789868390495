// @vitest-environment jsdom
// The page of the trial: starting one, what stands of five races, and whether each was kept to.
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { TrialPage } from '../../../../src/renderer/pages/trial/TrialPage.tsx'
import { createClient } from '../../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../../src/renderer/state/use-app.ts'
import type { JournalRecord } from '../../../../src/shared/journal/records.ts'
import { defaultSettings, type Settings } from '../../../../src/shared/settings/settings.ts'
import { fakeMain, windowClock, written } from '../../../fakes/main.ts'
import { aCounted, aRaceOf, aTrial, sock } from '../../../fakes/trials.ts'

afterEach(cleanup)

async function openTrial(records: JournalRecord[], trial: Settings['trial'] = null) {
  const main = fakeMain({ records, rev: 1, settings: { ...defaultSettings, trial } })
  const chosen: Settings['trial'][] = []
  const kept: unknown[] = []
  main.answerWith('settings.save', (settings) => {
    chosen.push((settings as Settings).trial)
    return { ok: true, value: settings }
  })
  main.answerWith('journal.save', (entry) => {
    const record = entry as JournalRecord
    kept.push([record.id, 'kept' in record && record.kept])
    return { ok: true, value: { change: { rev: 2, at: 0, put: [record], remove: [] }, ...written } }
  })
  const client = createClient(main.carrier, windowClock)
  await client.load()
  render(
    <ClientContext value={client}>
      <TrialPage about="trial" />
    </ClientContext>,
  )
  return { chosen, kept }
}

const months = ['2026-02-01', '2026-03-01', '2026-04-05', '2026-05-03', '2026-06-07']
const five = months.flatMap((on, index) => aCounted(index + 1, on, index % 2 ? 'right' : 'left', 1))

test('only what one leg can have alone is offered, an own aid needs its name, and a seed is drawn', async () => {
  const { chosen } = await openTrial([])
  const aid = screen.getByRole('combobox', { name: 'Aid' })
  expect(
    within(aid)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Massage gun', 'Compression boots', 'Electric stimulation', 'Red light', 'Own aid'])
  await userEvent.selectOptions(aid, 'Own aid')
  const start = screen.getByRole('button', { name: 'Start with the next race' })
  await userEvent.click(start)
  expect(screen.getByRole('alert').textContent).toBe('An aid of your own needs a name.')
  await userEvent.type(screen.getByRole('combobox', { name: 'Its name' }), 'Compression sock')
  await userEvent.click(start)
  expect(chosen).toMatchObject([{ aid: 'own', ownName: 'Compression sock', part: 'lower_leg' }])
  expect(chosen[0]?.seed).toBeGreaterThanOrEqual(0)
  expect(screen.getByRole('region', { name: 'Compression sock, lower leg and foot' }).textContent).toContain(
    'No race yet.',
  )
})

test('five races that count have one sentence with n and p, and each race its two legs', async () => {
  await openTrial(five, sock)
  expect(
    screen.getByText(/^Over 5 races the leg with it had a total soreness of 11 on average/).textContent,
  ).toContain('about 6 of 100 such trials (p 0.06)')
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows).toHaveLength(6)
  expect(
    within(rows[1] as HTMLElement)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['left', '11', '14.5', 'YesNo', 'Yes'])
  expect(screen.getByText(/drawn left 3 times, right twice/)).toBeTruthy()
})

test('under five races no number of either leg is shown over the table, and what is left out says why', async () => {
  const said = [
    ...five.slice(0, five.length / 5),
    aRaceOf(9, '2026-08-02'),
    aTrial(9, '2026-08-02', { kept: false }),
  ]
  const { kept } = await openTrial(said, sock)
  expect(screen.getByText('4 more races that count are needed before anything is said.')).toBeTruthy()
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '–',
    '–',
    '–',
    '1 of 2',
  ])
  expect(screen.getByText('Left out: not kept to.')).toBeTruthy()
  const choice = screen.getByRole('radiogroup', { name: 'Kept to it after Race 9' })
  await userEvent.click(within(choice).getByRole('radio', { name: 'Yes' }))
  expect(kept).toEqual([[aTrial(9, '2026-08-02').id, true]])
})

test('a trial that is stopped keeps its races, and the same again goes on with its seed', async () => {
  const { chosen } = await openTrial(five, sock)
  await userEvent.click(screen.getByRole('button', { name: 'Stop the trial' }))
  expect(chosen).toEqual([null])
  expect(screen.getByText('stopped; its races stay here')).toBeTruthy()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Aid' }), 'Own aid')
  await userEvent.type(screen.getByRole('combobox', { name: 'Its name' }), 'Compression sock')
  await userEvent.click(screen.getByRole('button', { name: 'Start with the next race' }))
  expect(chosen[1]?.seed).toBe(sock.seed)
})
