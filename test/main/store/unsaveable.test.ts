// Values that would not come back from a file as they went in.
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { findUnsaveable } from '../../../src/main/store/unsaveable.ts'

test.each([
  ['not a number', { effort: Number.NaN }, 'effort'],
  ['infinity', { put: [{ distance: 1 }, { distance: Number.POSITIVE_INFINITY }] }, 'put.1.distance'],
  ['undefined', { note: undefined }, 'note'],
  ['half a character', { note: 'Calf \ud83d' }, 'note'],
  ['half a character in a name', { '\udc00': 1 }, '\udc00'],
  ['a date object', { at: new Date(0) }, 'at'],
  ['a map', { months: new Map() }, 'months'],
  ['a function', { run: () => 1 }, 'run'],
  ['a hole in a list', { list: new Array(1) }, 'list.0'],
])('%s is found', (_, value, path) => {
  expect(findUnsaveable(value)).toBe(path)
})

property.prop([fc.jsonValue({ stringUnit: 'grapheme' })])('what JSON holds as it is passes', (value) => {
  expect(findUnsaveable(value)).toBeNull()
})
