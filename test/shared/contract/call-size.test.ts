// What comes in at once has an end, and what is above it is refused with what to do.
import { expect, test } from 'vitest'
import { api } from '../../../src/shared/contract/api.ts'
import { entriesAtMost } from '../../../src/shared/contract/call-size.ts'
import { aRun } from '../../fakes/records.ts'

test('no more than 50,000 entries come in at once', () => {
  const one = { entry: aRun(1, '2026-11-22'), into: null }
  const said = (count: number) =>
    api['journal.import'].input
      .safeParse({ entries: Array.from({ length: count }, () => one) })
      .error?.issues.map(({ message }) => message)
  expect(said(1)).toBe(undefined)
  expect(said(entriesAtMost + 1)).toEqual([
    'No more than 50,000 entries come in at once. Bring in some of these files now and the others after.',
  ])
})
