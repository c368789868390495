// The terminal is told plain lines.
import { expect, test } from 'vitest'
import { plainLines } from '../../../src/main/host/terminal.ts'

test('nothing that a terminal obeys gets through, and lines stay lines', () => {
  expect(plainLines('one\ntwo – “three” ü 跑')).toBe('one\ntwo – “three” ü 跑')
  const orders = [
    '\u001b[2J',
    '\u0007',
    '\r',
    '\u0008',
    '\u009b31m',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u2028',
    '\0',
  ]
  expect(
    orders.map((order) => plainLines(`a${order}b`)).filter((text) => /[^ab[\]2J31m\ufffd]/.test(text)),
  ).toEqual([])
})
