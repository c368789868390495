// @vitest-environment jsdom
// What is drawn of the journal: worked out once a Change, drawn when the answer is another.
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import { useJournal } from '../../../src/renderer/state/use-journal.ts'
import { day } from '../../../src/shared/base/day.ts'
import { recordsOn } from '../../../src/shared/journal/days.ts'
import { openClient, put, written } from '../../fakes/main.ts'
import { aNight } from '../../fakes/records.ts'

afterEach(cleanup)

/** Draws how long was slept on a day, in an object made anew at each reading. */
async function drawn() {
  const { main, client } = await openClient([aNight(1, '2026-11-21')], 3)
  const read: string[] = []
  const answers: unknown[] = []
  function Slept({ on }: { on: string }) {
    answers.push(
      useJournal(
        (journal) => {
          read.push(on)
          return { nights: recordsOn(journal, day(on)).map(({ id, kind }) => ({ id, kind })) }
        },
        [on],
      ),
    )
    return null
  }
  const tree = (on: string) => (
    <ClientContext value={client}>
      <Slept on={on} />
    </ClientContext>
  )
  const { rerender } = render(tree('2026-11-21'))
  const write = (rev: number, n: number, on: string) =>
    act(async () => main.send({ type: 'change', change: put(rev, aNight(n, on)), ...written }))
  return { client, read, answers, write, turnTo: (on: string) => rerender(tree(on)) }
}

it('is not worked out again by what is no Change', async () => {
  const { client, read, answers } = await drawn()
  act(() => client.say('Saved.'))
  expect([read.length, answers.length]).toEqual([1, 1])
})

it('is worked out by a Change of another day, and drawn once it is another', async () => {
  const { read, answers, write } = await drawn()
  await write(4, 2, '2026-11-22')
  expect([read.length, answers.length]).toEqual([2, 1])
  await write(5, 3, '2026-11-21')
  expect([read.length, answers.length]).toEqual([3, 2])
})

it('is worked out anew for another day', async () => {
  const { read, answers, turnTo } = await drawn()
  turnTo('2026-11-22')
  expect(read).toEqual(['2026-11-21', '2026-11-22'])
  expect(answers.at(-1)).toEqual({ nights: [] })
})
