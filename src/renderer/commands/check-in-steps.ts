// The parts of the check-in that keys go to: a letter jumps there, Enter goes on to the next.
import type { WellbeingItem } from '../../shared/journal/records.ts'
import type { HelpRow } from './help-row.ts'

export const steps = [
  { id: 'check-in-places', key: 'B', does: 'A place and its number: calves 3 sets both, quads left 5 one' },
  { id: 'check-in-sleep', key: 'S', does: 'Sleep' },
  { id: 'check-in-quality', key: 'Q', does: 'How well you slept' },
  { id: 'check-in-fatigue', key: 'F', does: 'Freshness, or fatigue' },
  { id: 'check-in-mood', key: 'M', does: 'Mood' },
  { id: 'check-in-stress', key: 'T', does: 'Calm, or stress' },
  { id: 'check-in-motivation', key: 'K', does: 'Motivation' },
] as const
export type StepId = (typeof steps)[number]['id']

export const stepOfItem: Record<WellbeingItem, StepId> = {
  fatigue: 'check-in-fatigue',
  mood: 'check-in-mood',
  stress: 'check-in-stress',
  motivation: 'check-in-motivation',
}

export function keyOfLetter(does: keyof typeof letters): string {
  return letters[does].key
}

export function keyOfStep(id: StepId): string {
  return steps.find((step) => step.id === id)?.key ?? ''
}

export type CheckInCommand = { type: 'same' } | { type: 'nothing_else' } | { type: 'go'; to: StepId }

/** The letters that do something at once. */
const letters = {
  same: { key: 'Y', does: 'Soreness and scales as yesterday' },
  nothing_else: { key: 'N', does: 'Nothing else is sore' },
} as const

/** All of them as the list of keys tells them. */
export const checkInRows: readonly HelpRow[] = [
  ...[...Object.values(letters), ...steps].map(({ key, does }) => ({
    keys: [{ key: key.toLowerCase() }],
    does,
  })),
  { keys: [{ key: 'enter' }], does: 'On to the next field' },
  { keys: [{ key: '0 – 9' }], does: 'The number of a scale; 1 and then 0 is 10' },
]

/** What a letter asks for. */
export function commandOf(key: string): CheckInCommand | null {
  const letter = key.toUpperCase()
  if (letter === letters.same.key) return { type: 'same' }
  if (letter === letters.nothing_else.key) return { type: 'nothing_else' }
  const step = steps.find((one) => one.key === letter)
  return step ? { type: 'go', to: step.id } : null
}

/** The part after one of them; null after the last. */
export function stepAfter(id: string): StepId | null {
  const index = steps.findIndex((step) => step.id === id)
  return (index >= 0 && steps[index + 1]?.id) || null
}
