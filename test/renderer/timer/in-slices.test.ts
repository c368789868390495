// Long work in slices: it goes on between other things, tells its end, and can be called off.
import { expect, test } from 'vitest'
import { endOf, inSlices } from '../../../src/renderer/timer/in-slices.ts'
import { handClock } from '../../fakes/later.ts'

function* counted(until: number) {
  for (let at = 1; at <= until; at += 1) yield at
  return `counted to ${until}`
}

/** Steps that each take longer than a slice. */
function* slow(): Generator<void, string> {
  for (let step = 0; step < 3; step += 1) {
    const until = performance.now() + 8
    while (performance.now() < until);
    yield
  }
  return 'done'
}

test('each step is taken, and the end is told with what they came to', () => {
  const { later, turnTo } = handClock()
  const taken: number[] = []
  const ended: string[] = []
  inSlices(
    counted(3),
    (step) => taken.push(step),
    (end) => ended.push(end),
    later,
  )
  expect(taken).toEqual([])
  turnTo(0)
  expect([taken, ended]).toEqual([[1, 2, 3], ['counted to 3']])
})

test('what is called off between two slices goes no further', async () => {
  const { later, turnTo } = handClock()
  const call = new AbortController()
  const end = endOf(slow(), call.signal, later)
  turnTo(0)
  call.abort()
  turnTo(1)
  expect(await end).toBe(null)
  expect(await endOf(slow(), call.signal, later)).toBe(null)
})

test('in the end it gives what the steps came to', async () => {
  const { later, turnTo } = handClock()
  const end = endOf(slow(), new AbortController().signal, later)
  for (let at = 0; at < 5; at += 1) turnTo(at)
  expect(await end).toBe('done')
})
