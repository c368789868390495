import { expect, test } from 'vitest'
import { together } from '../../../src/main/store/together.ts'
import { nextTurn } from '../../../src/main/store/turns.ts'

const items = Array.from({ length: 100 }, (_, at) => at)

test('what each gives comes in order, whichever is done first', async () => {
  const later = async (at: number) => {
    for (let turns = at % 3; turns > 0; turns -= 1) await nextTurn()
    return at * 2
  }
  expect(await together(items, later, nextTurn)).toEqual(items.map((at) => at * 2))
})

test('calls that answer at once let everything else on between a few of them', async () => {
  let turns = 0
  let isOver = false
  const everythingElse = () => {
    turns += 1
    if (!isOver) setImmediate(everythingElse)
  }
  setImmediate(everythingElse)
  const doneInTurn = new Map<number, number>()
  await together(
    items,
    async () => {
      doneInTurn.set(turns, (doneInTurn.get(turns) ?? 0) + 1)
    },
    nextTurn,
  )
  isOver = true
  expect(Math.max(...doneInTurn.values())).toBeLessThanOrEqual(16)
})

test('after the first that fails no other is begun, and its error comes when none is under way', async () => {
  const begun: number[] = []
  let underWay = 0
  const failing = async (at: number) => {
    begun.push(at)
    underWay += 1
    await nextTurn()
    underWay -= 1
    if (at === 3) throw new Error('the disk is gone')
  }
  await expect(together(items, failing, nextTurn)).rejects.toThrow('the disk is gone')
  expect(underWay).toBe(0)
  expect(begun.length).toBeLessThan(20)
})
