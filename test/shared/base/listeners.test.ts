import { expect, test } from 'vitest'
import { createListeners } from '../../../src/shared/base/listeners.ts'

test('all hear in order, until they listen no more', () => {
  const heard: string[] = []
  const listeners = createListeners<number>(() => {})
  const stop = listeners.add((n) => heard.push(`first ${n}`))
  listeners.add((n) => heard.push(`second ${n}`))
  listeners.tell(1)
  stop()
  listeners.tell(2)
  expect([heard, listeners.count()]).toEqual([['first 1', 'second 1', 'second 2'], 1])
})

test('one that throws is reported, and the others still hear', () => {
  const [reports, heard]: [unknown[], number[]] = [[], []]
  const bug = new Error('a window has gone')
  const listeners = createListeners<number>((error) => reports.push(error))
  listeners.add(() => {
    throw bug
  })
  listeners.add((n) => heard.push(n))
  listeners.tell(1)
  expect([reports, heard]).toEqual([[bug], [1]])
})
