// How the hand moves over the body map: one place is current, arrows go to its neighbours, digits rate it.
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type BodyPlace, bothName, onAllSides } from '../../../shared/anatomy/body.ts'
import { digitOf, keyName } from '../../../shared/base/pressed-key.ts'
import { capitalised } from '../../../shared/base/words.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { type Feel, ratingAt, ratingOf } from '../../../shared/soreness/ratings.ts'
import { placeWords } from './place-words.ts'
import { type Direction, type Shape, shapeOf, shapes, type View } from './shapes.ts'

/** Takes a number for a place, or for both of its sides at once. */
export type OnRate = (places: readonly BodyPlace[], value: number | null) => void
export type HrefOfPlace = (place: BodyPlace) => string
export type OnFeel = (place: BodyPlace, feel: Feel) => void

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** A 0 typed this soon after a 1 on the same place makes 10. */
const tenWithinMs = 1200

/** The place whose chooser is open; by keyboard the focus goes into it. */
type Choice = { key: string; openedBy: 'keyboard' | 'pointer' }

export type BodyMapHand = ReturnType<typeof useBodyMap>

export function useBodyMap(ratings: readonly Rating[], onRate: OnRate) {
  const [currentKey, setCurrentKey] = useState('quads:left:front')
  const [focusedKey, setFocusedKey] = useState<string | null>(null)
  const [hoveredKey, setHoveredKey] = useState<string | null>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [said, setSaid] = useState('')
  const [both, setBoth] = useState(false)
  const places = useRef(new Map<string, SVGGElement>())
  const lastOne = useRef({ key: '', atMs: Number.NEGATIVE_INFINITY })

  function focus(key: string) {
    // What is focused must be drawn: in a larger map a neighbour can be in another view.
    flushSync(() => setCurrentKey(key))
    places.current.get(key)?.focus()
  }

  function rate(shape: Shape, value: number | null) {
    const places = both ? onAllSides(shape) : [shape]
    if (places.every((place) => value === ratingOf(ratings, place))) return
    onRate(places, value)
    const known = ratingAt(ratings, shape)
    setSaid(placeWords(shape, value === null ? null : { ...known, value }))
  }

  function type(shape: Shape, typed: number, atMs: number) {
    const one = lastOne.current
    const ten = typed === 0 && one.key === shape.key && atMs - one.atMs <= tenWithinMs
    lastOne.current = typed === 1 ? { key: shape.key, atMs } : { key: '', atMs: Number.NEGATIVE_INFINITY }
    rate(shape, ten ? 10 : typed)
  }

  function onKeyDown(shape: Shape, event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = arrows[event.key]
    const neighbour = direction && shape.neighbours[direction]
    const digit = digitOf(event)
    if (neighbour) focus(neighbour)
    else if (digit !== null) type(shape, digit, event.timeStamp)
    else if (event.key === 'Backspace' || event.key === 'Delete') rate(shape, null)
    else if (keyName(event) === 'b' && shape.side !== 'middle') toggleBoth(shape)
    else if (event.key === 'Enter' || event.key === ' ') setChoice({ key: shape.key, openedBy: 'keyboard' })
    else if (event.key === 'Escape' && choice) close()
    else if (!direction) return
    event.preventDefault()
    event.stopPropagation()
  }

  function toggleBoth(shape: Shape) {
    setBoth(!both)
    setSaid(both ? `${capitalised(shape.name)} alone` : bothName(shape.region))
  }

  /** Closes the chooser and gives the focus back to its place. */
  function close() {
    if (choice) focus(choice.key)
    setChoice(null)
  }

  return {
    currentKey,
    /** A number is for both sides. */
    both,
    toggleBoth,
    /** Another view of a larger map: its first place is current. */
    turnTo: (view: View) => setCurrentKey(shapes.find((shape) => shape.view === view)?.key ?? currentKey),
    /** What was last rated, to be read aloud. */
    said,
    focused: focusedKey === null ? null : shapeOf(focusedKey),
    hovered: hoveredKey === null ? null : shapeOf(hoveredKey),
    chosen: choice && shapeOf(choice.key),
    openedBy: choice?.openedBy ?? null,
    hold: (key: string, element: SVGGElement | null) => {
      if (element) places.current.set(key, element)
      else places.current.delete(key)
    },
    onKeyDown,
    onFocus(shape: Shape) {
      setCurrentKey(shape.key)
      setFocusedKey(shape.key)
      if (choice?.key !== shape.key) setChoice(null)
    },
    onBlur: () => setFocusedKey(null),
    onHover: (shape: Shape | null) => setHoveredKey(shape?.key ?? null),
    onClick(shape: Shape) {
      focus(shape.key)
      setChoice({ key: shape.key, openedBy: 'pointer' })
    },
    choose(value: number | null) {
      if (choice) rate(shapeOf(choice.key), value)
      close()
    },
    close,
    leave: () => setChoice(null),
  }
}
