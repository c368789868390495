// What the times of a night must agree on, with the sentence for each disagreement.
import { type Instant, minutesBetween } from '../base/day.ts'
import type { z } from '../base/schema.ts'

type Night = {
  lightsOutAt: Instant | null
  wokeAt: Instant | null
  roseAt: Instant | null
  sleepLatencyMinutes: number | null
  awakeMinutes: number | null
  sleptMinutes: number | null
  awakenings: number | null
  quality: number | null
  restlessLegs: boolean | null
  note: string
}

const longestMinutes = 24 * 60

export function checkNight(night: Night, context: z.RefinementCtx): void {
  const refuse = (field: keyof Night, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  // What is no moment at all says nothing about the others.
  const moment = (field: 'lightsOutAt' | 'wokeAt' | 'roseAt') =>
    context.issues.some(({ path }) => path?.[0] === field) ? null : night[field]
  const [lightsOutAt, wokeAt, roseAt] = [moment('lightsOutAt'), moment('wokeAt'), moment('roseAt')]
  if (lightsOutAt && wokeAt) {
    const minutes = minutesBetween(lightsOutAt, wokeAt)
    if (minutes <= 0) refuse('wokeAt', 'The night ends before it begins.')
    if (minutes > longestMinutes) refuse('wokeAt', 'A night can be at most 24 hours long.')
    if (minutes > 0 && (night.sleepLatencyMinutes ?? 0) + (night.awakeMinutes ?? 0) > minutes)
      refuse('awakeMinutes', 'The time awake is longer than the night.')
  }
  if (wokeAt && roseAt) {
    const minutes = minutesBetween(wokeAt, roseAt)
    if (minutes < 0) refuse('roseAt', 'You got up before you woke.')
    if (minutes > longestMinutes) refuse('roseAt', 'Getting up is at most 24 hours after waking.')
  }
  if (lightsOutAt && roseAt && !wokeAt && minutesBetween(lightsOutAt, roseAt) < 0)
    refuse('roseAt', 'You got up before lights out.')
  if (isEmptyNight(night)) refuse('sleptMinutes', 'Log at least one thing about the night, or a note.')
}

/** Nothing is written of it. */
export function isEmptyNight(night: Night): boolean {
  const { lightsOutAt, wokeAt, roseAt, sleepLatencyMinutes, awakenings, awakeMinutes, sleptMinutes } = night
  const times = [lightsOutAt, wokeAt, roseAt, sleepLatencyMinutes, awakenings, awakeMinutes, sleptMinutes]
  const answers = [...times, night.quality, night.restlessLegs]
  return answers.every((answer) => answer === null) && night.note.trim() === ''
}
