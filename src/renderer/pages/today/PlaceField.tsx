// Sore places typed in one line, as an alternative to the map: each is kept once its number is whole.
import { useState } from 'react'
import type { Rating } from '../../../shared/journal/records.ts'
import { Field } from '../../parts/Field.tsx'
import { readPlaces, wholePart } from './place-line.ts'
import { useKeptText } from './use-kept-text.ts'

export function PlaceField({ onRatings }: { onRatings: (ratings: readonly Rating[]) => void }) {
  const [text, setText] = useState('')
  const [left, setLeft] = useState(false)
  const line = readPlaces(text)
  const isWhole = line.problem === null && !line.words.endsWith('…')
  function keep(typed: string) {
    const { ratings } = readPlaces(typed)
    if (ratings.length > 0) onRatings(ratings)
  }
  function leave() {
    keep(text)
    if (isWhole) setText('')
    setLeft(true)
  }
  useKeptText(() => keep(text))
  return (
    <Field
      label="Or type a place"
      value={text}
      placeholder="calves 3, quads left 5"
      onChange={(typed) => {
        setText(typed)
        setLeft(false)
        keep(wholePart(typed))
      }}
      onBlur={leave}
      hint={line.words}
      problem={
        left ? (line.problem ?? (isWhole ? undefined : 'A number from 0 to 10 is still missing.')) : undefined
      }
    />
  )
}
