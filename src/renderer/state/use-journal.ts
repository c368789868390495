// What a component draws of the journal: worked out once a Change, and drawn again only where the answer is another.
import { useRef } from 'react'
import type { Journal } from '../../shared/journal/change.ts'
import { asBefore, asWorkedOutBefore } from './same-slice.ts'
import { useApp } from './use-app.ts'

/** `given` holds all that `workOut` goes by besides the journal, as the day; the answer is made of plain objects and lists. */
export function useJournal<T>(workOut: (journal: Journal) => T, given: readonly unknown[]): T {
  const kept = useRef<{ months: Journal['months']; given: readonly unknown[]; value: T } | null>(null)
  return useApp(({ journal: { months }, journal }) => {
    const known = kept.current
    if (known?.months === months && asBefore(known.given, given) === known.given) return known.value
    const value = asWorkedOutBefore(known?.value, workOut(journal))
    kept.current = { months, given, value }
    return value
  })
}
