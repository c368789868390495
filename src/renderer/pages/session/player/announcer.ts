// Remembers what a screen reader was told of a session, so that nothing is told twice, and tells a new length once.
import type { Segment } from '../../../../shared/routines/timeline.ts'
import type { ActiveSession } from '../../../../shared/session/state.ts'
import { durationWords } from '../../../routines/times.ts'
import { announcementAt } from './announcements.ts'

/** The words that are new at this moment; null where there are none. */
export type Teller = (session: ActiveSession, segments: readonly Segment[], playedMs: number) => string | null

export function createTeller(): Teller {
  let before: ActiveSession | null = null
  let told = new Set<string>()

  return (session, segments, playedMs) => {
    if (before && goesBack(before, session)) {
      before = null
      told = new Set()
    }
    const newLengthMs = before ? newLengthOf(before, session) : null
    before = session
    const { index, halfMs } = session.at
    const announcement = announcementAt(segments, index, playedMs, halfMs)
    const isNew = announcement !== null && !told.has(announcement.key)
    if (announcement) told.add(announcement.key)
    // What the new length has just put behind the runner is not told on top of it.
    if (newLengthMs !== null) return `Now ${durationWords(newLengthMs / 1000)}.`
    return isNew ? announcement.text : null
  }
}

/** To an earlier segment, or to the beginning of the same one: there everything is told anew. */
function goesBack(before: ActiveSession, now: ActiveSession): boolean {
  if (now.at.index !== before.at.index) return now.at.index < before.at.index
  if (now.at.playedMs > 0) return false
  if (before.at.playedMs > 0) return true
  return before.type === 'running' && now.type === 'running' && before.sinceMs !== now.sinceMs
}

function newLengthOf({ at: before }: ActiveSession, { at }: ActiveSession): number | null {
  return at.index === before.index && at.lengthMs !== before.lengthMs ? at.lengthMs : null
}
