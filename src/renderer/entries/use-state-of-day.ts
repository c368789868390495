// State that holds for one day: under another it begins anew, while its field stays in the page and keeps the focus.
import { useLayoutEffect, useRef, useState } from 'react'
import type { Day } from '../../shared/base/day.ts'

/** What was begun on a day that is over, as a save that is answered late, sets nothing any more. */
export function useStateOfDay<T>(day: Day, initial: T): [T, (value: T) => void] {
  const [held, setHeld] = useState({ day, value: initial })
  const drawn = useRef(day)
  useLayoutEffect(() => {
    drawn.current = day
  }, [day])
  const set = (value: T) => {
    if (drawn.current === day) setHeld({ day, value })
  }
  return [held.day === day ? held.value : initial, set]
}
