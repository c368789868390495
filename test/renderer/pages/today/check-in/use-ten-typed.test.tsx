// @vitest-environment jsdom
// A 1 waits for the 0 that makes it 10; every other digit is known at once.
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTenTyped } from '../../../../../src/renderer/pages/today/check-in/use-ten-typed.ts'
import { handClock } from '../../../../fakes/later.ts'

function open() {
  const { later, turnTo } = handClock()
  const taken: number[] = []
  const { result, unmount } = renderHook(() => useTenTyped(later))
  const type = (digit: number) => result.current(digit, (value) => void taken.push(value))
  return { taken, type, turnTo, unmount }
}

it('takes any other digit at once, and a 1 once no 0 has come', () => {
  const { taken, type, turnTo } = open()
  type(7)
  type(1)
  turnTo(699)
  expect(taken).toEqual([7])
  turnTo(700)
  expect(taken).toEqual([7, 1])
})

it('makes 10 of a 1 and a 0 behind it, once', () => {
  const { taken, type, turnTo } = open()
  type(1)
  turnTo(300)
  type(0)
  turnTo(5_000)
  expect(taken).toEqual([10])
})

it('takes nothing more once the page has gone', () => {
  const { taken, type, turnTo, unmount } = open()
  type(1)
  unmount()
  turnTo(5_000)
  expect(taken).toEqual([])
})
