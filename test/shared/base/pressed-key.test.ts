// Keys of keyboards all over the world.
import { expect, it } from 'vitest'
import { digitOf, isSlash, keyName } from '../../../src/shared/base/pressed-key.ts'

it('takes a Latin letter as it is written, wherever its key lies, and another one by the place of its key', () => {
  const names = (
    [
      ['Q', 'KeyA'],
      ['y', 'KeyZ'],
      ['ö', 'Semicolon'],
      ['я', 'KeyZ'],
      ['ν', 'KeyN'],
      ['ש', 'KeyA'],
      ['م', 'KeyL'],
      ['Enter', 'Enter'],
      ['ج', 'BracketLeft'],
    ] as const
  ).map(([key, code]) => keyName({ key, code }))
  expect(names).toEqual(['q', 'y', 'ö', 'z', 'n', 'a', 'l', 'enter', 'ج'])
})

it('takes digits of every script, and the row of digits where it writes other signs', () => {
  const digits = (
    [
      ['7', 'Digit7', false],
      ['7', 'Numpad7', false],
      ['٣', 'Digit3', false],
      ['۹', 'Digit9', false],
      ['５', 'Digit5', false],
      ['&', 'Digit1', false],
      ['š', 'Digit3', false],
      ['!', 'Digit1', true],
      ['b', 'KeyB', false],
    ] as const
  ).map(([key, code, shiftKey]) => digitOf({ key, code, shiftKey }))
  expect(digits).toEqual([7, 7, 3, 9, 5, 1, 3, null, null])
})

it('finds the search by its sign, or by the key in its place', () => {
  expect([
    isSlash({ key: '/', code: 'Period', shiftKey: true }),
    isSlash({ key: '.', code: 'Slash', shiftKey: false }),
    isSlash({ key: '?', code: 'Slash', shiftKey: true }),
  ]).toEqual([true, true, false])
})
