// Well-being as published sums of items, and one axis for charts (science.md 2.1); an item not answered leaves the sum unknown.
import { numberOrNull, requireNumber } from './arguments.ts'

type Item = number | null

/** Four items of 1-7; 4-28, higher is worse (science.md 2.1, HOOP). */
export function hooper(input: { fatigue: Item; stress: Item; doms: Item; sleep: Item }): number | null {
  const { fatigue, stress, doms, sleep } = input
  return sumOf(
    Object.entries({ fatigue, stress, doms, sleep }).map(([name, item]) => numberOrNull(name, item, 1, 7)),
  )
}

/** Fatigue, sleep, soreness, stress and mood of 1-5 in steps of a half; 5-25, higher is better (science.md 2.1, WRUG). */
export function mcLean(input: { items: readonly Item[] }): number | null {
  if (input.items.length !== 5) throw new RangeError('items are not five')
  return sumOf(input.items.map((item) => numberOrNull('items', item, 1, 5)))
}

/** `[value, lowest, highest, higher is better]` each. */
type Scaled = readonly [Item, number, number, boolean]

/** 0-100, higher is better, for a shared axis of a chart only: never for statistics (science.md 1.1). */
export function toWellbeing100(input: { cases: readonly Scaled[] }): (number | null)[] {
  return input.cases.map(([given, lowest, highest, higherIsBetter]) => {
    requireNumber('lowest', lowest)
    if (requireNumber('highest', highest) <= lowest) throw new RangeError('highest is not above lowest')
    const value = numberOrNull('value', given, lowest, highest)
    if (value === null) return null
    return (100 * (higherIsBetter ? value - lowest : highest - value)) / (highest - lowest)
  })
}

/** Points of the four answers, and of a problem that kept from taking part (science.md 1.5, OSTRC-KR). */
const ostrcPoints = [0, 8, 17, 25] as const
const ostrcCannot = 100
/** The third and the fourth answer about volume and performance make a problem substantial. */
const ostrcSubstantial = 2

/**
 * A week's problem by the OSTRC-H2 of 2020: `q` are the answers 0-3 on taking part, volume, performance and symptoms. Full
 * participation ends at 0, none scores 100, and both skip the rest; else one answer not given leaves it unknown.
 */
export function ostrcH2(input: {
  q: readonly Item[]
}): { severity: number; substantial: boolean } | { severity: null; substantial: null } {
  if (input.q.length !== 4) throw new RangeError('q are not four')
  const answers = input.q.map((answer) => numberOrNull('q', answer, 0, 3))
  if (answers[0] === 0) return { severity: 0, substantial: false }
  if (answers[0] === 3) return { severity: ostrcCannot, substantial: true }
  const severity = sumOf(answers.map((answer) => (answer === null ? null : pointsOf(answer))))
  if (severity === null) return { severity: null, substantial: null }
  return { severity, substantial: answers.slice(1, 3).some((answer) => (answer ?? 0) >= ostrcSubstantial) }
}

function pointsOf(answer: number): number {
  const points = ostrcPoints[answer]
  if (points === undefined) throw new RangeError('q is no whole number')
  return points
}

function sumOf(items: readonly Item[]): number | null {
  return items.reduce<Item>((sum, item) => (sum === null || item === null ? null : sum + item), 0)
}
