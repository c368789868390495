// The parts of the check-in that keys go to: a letter jumps there, Enter goes on to the next.
import type { WellbeingItem } from '../../shared/journal/records.ts'

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

export function keyOfStep(id: StepId): string {
  return steps.find((step) => step.id === id)?.key ?? ''
}

export type CheckInCommand = { type: 'same' } | { type: 'nothing_else' } | { type: 'go'; to: StepId }

/** What a letter asks for. */
export function commandOf(key: string): CheckInCommand | null {
  const letter = key.toUpperCase()
  if (letter === 'Y') return { type: 'same' }
  if (letter === 'N') return { type: 'nothing_else' }
  const step = steps.find((one) => one.key === letter)
  return step ? { type: 'go', to: step.id } : null
}

/** The part after one of them; null after the last. */
export function stepAfter(id: string): StepId | null {
  const index = steps.findIndex((step) => step.id === id)
  return (index >= 0 && steps[index + 1]?.id) || null
}
