// @vitest-environment jsdom
// What the timeline is given while the journal is looked through in slices.
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useFound } from '../../../../src/renderer/pages/journal/use-found.ts'
import { addDays, day } from '../../../../src/shared/base/day.ts'
import { journalOf } from '../../../../src/shared/journal/change.ts'
import { everything } from '../../../../src/shared/search/search.ts'
import { aNight, aRun } from '../../../fakes/records.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const first = day('2026-09-01')
const journal = journalOf(
  1,
  Array.from({ length: 80 }, (_, n) =>
    n % 2 === 0
      ? aRun(n, addDays(first, n), { note: n === 40 ? 'Hills' : '' })
      : aNight(n, addDays(first, n)),
  ),
)
const lookThrough = () => act(() => vi.runAllTimers())

it('answers after the letter is drawn, with the newest days first and all of them counted', () => {
  const { result } = renderHook(() => useFound(journal, everything, 3))
  expect(result.current).toBe(null)
  lookThrough()
  expect(result.current).toMatchObject({ dayCount: 80, entryCount: 80, isWhole: true, narrowed: false })
  expect(result.current?.days.map((found) => found.day)).toEqual(['2026-11-19', '2026-11-18', '2026-11-17'])
})

it('keeps what was found until the next answer, and forgets it once nothing is asked for', () => {
  const asked = { query: { ...everything, text: 'hills' } as typeof everything | null }
  const { result, rerender } = renderHook(({ query }) => useFound(journal, query, 30), {
    initialProps: asked,
  })
  lookThrough()
  expect(result.current).toMatchObject({ dayCount: 1, narrowed: true, days: [{ day: '2026-10-11' }] })
  rerender({ query: { ...everything, text: 'hillsx' } })
  expect(result.current?.dayCount).toBe(1)
  lookThrough()
  expect(result.current).toMatchObject({ dayCount: 0, days: [], isWhole: true })
  rerender({ query: null })
  expect(result.current).toBe(null)
})
