// Sore places typed in one line, as an alternative to the map: each is kept once its number is whole.
import { useRef } from 'react'
import type { Day } from '../../../../shared/base/day.ts'
import type { Rating } from '../../../../shared/journal/records.ts'
import { newRatings, readPlaces, wholePart } from '../../../../shared/typed/place-line.ts'
import { useStateOfDay } from '../../../entries/use-state-of-day.ts'
import { Field } from '../../../parts/Field.tsx'
import { useKeptText } from './use-kept-text.ts'

type Props = { day: Day; onRatings: (ratings: readonly Rating[]) => void }

export function PlaceField({ day, onRatings }: Props) {
  const [text, setText] = useStateOfDay(day, '')
  const [left, setLeft] = useStateOfDay(day, false)
  /** What the line has said so far: it is not said twice, since the map may have newer numbers by then. */
  const said = useRef<readonly Rating[]>([])
  const line = readPlaces(text)
  function keep({ ratings }: { ratings: readonly Rating[] }) {
    const fresh = newRatings(ratings, said.current)
    said.current = ratings
    if (fresh.length > 0) onRatings(fresh)
  }
  /** What was read stands on the map now; only the rest stays to be mended. */
  function leave() {
    keep(line)
    said.current = []
    setText(line.unread)
    setLeft(true)
  }
  useKeptText(day, leave)
  return (
    <Field
      label="Or type a place"
      value={text}
      placeholder="calves 3, quads left 5"
      onChange={(typed) => {
        setText(typed)
        setLeft(false)
        keep(readPlaces(wholePart(typed)))
      }}
      onBlur={leave}
      hint={line.words}
      problem={
        left && line.unread !== '' ? (line.problem ?? 'A number from 0 to 10 is still missing.') : undefined
      }
    />
  )
}
