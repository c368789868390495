// @vitest-environment jsdom
// A routine that touches what is to be left alone is asked about once before it starts, and starts as was answered.
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { readAnswer } from '../../../src/renderer/link/written.ts'
import { StartAsk } from '../../../src/renderer/routines/StartAsk.tsx'
import { startRoutine } from '../../../src/renderer/routines/start-routine.ts'
import { createClient } from '../../../src/renderer/state/client.ts'
import { appOf, ClientContext, now } from '../../../src/renderer/state/use-app.ts'
import type { Answer, Refusal } from '../../../src/shared/base/answer.ts'
import type { Carrier } from '../../../src/shared/contract/api.ts'
import { openDialogs } from '../../fakes/dialogs.ts'
import { aCheck } from '../../fakes/records.ts'
import { fakeServices } from '../../fakes/services.ts'

beforeAll(openDialogs)
afterEach(cleanup)

async function open() {
  const { services, asked } = fakeServices()
  const carrier: Carrier = {
    call: async (method, input) => readAnswer((await services[method](input as never)) as Answer<never>),
    subscribe: () => () => {},
  }
  const client = createClient(carrier, { performanceMs: () => 0, epochMs: () => 0 })
  await client.load()
  const { today } = now(appOf(client))
  const rated = { side: 'left', value: 5 } as const
  await client.save(aCheck(1, today, [{ region: 'knee_joint', ...rated }]))
  render(
    <ClientContext value={client}>
      <StartAsk />
    </ClientContext>,
  )
  const started = () =>
    asked.flatMap(({ method, input }) => (method === 'session.start' ? [input.routine] : []))
  let done: Promise<Refusal | null> = Promise.resolve(null)
  const start = (id: string) =>
    act(async () => {
      done = startRoutine(client, id)
    })
  const press = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name }))
    await act(async () => void (await done))
  }
  return { started, start, press }
}

const question = 'Hamstring rock and 90/90 hip rotations load the left knee, which you rated 5 today.'

it('starts at once what touches nothing', async () => {
  const { started, start } = await open()
  await start('foam-rolling')
  expect([started(), screen.queryByRole('dialog')]).toEqual([['foam-rolling'], null])
})

it('names the steps, the place and its number, and starts the routine as it is', async () => {
  const { started, start, press } = await open()
  await start('mobility-three')
  expect(screen.getByRole('dialog').textContent).toContain(question)
  expect(started()).toEqual([])
  await press('Start as it is')
  expect([started(), screen.queryByRole('dialog')]).toEqual([['mobility-three'], null])
})

it('starts it without those steps', async () => {
  const { started, start, press } = await open()
  await start('mobility-three')
  await press('Start without those steps')
  const [routine] = started()
  if (routine === undefined || typeof routine === 'string') throw new Error('It was started as it is.')
  expect([routine.id, routine.blocks.flatMap(({ steps }) => steps.map(({ id }) => id))]).toEqual([
    'mobility-three',
    ['dynamic-calf'],
  ])
})

it('starts nothing where the runner would rather not, and asks again the next time', async () => {
  const { started, start, press } = await open()
  await start('mobility-three')
  await press('Do not start')
  expect([started(), screen.queryByRole('dialog')]).toEqual([[], null])
  await start('mobility-three')
  expect(screen.getByRole('dialog').textContent).toContain(question)
})
