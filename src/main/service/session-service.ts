// The running session for the window: start, act, and what is written in the journal at its end.
import type { Answer, Edited, Parsed, SessionNow } from '../../shared/api.ts'
import { dayOf } from '../../shared/day.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import { sessionRecord } from '../../shared/session/log.ts'
import type { Routine } from '../../shared/session/routine.ts'
import type { SessionClock } from '../session-clock.ts'

type Ports = {
  clock: SessionClock
  save(record: JournalRecord): Promise<Answer<Edited>>
  findRoutine(id: string): Routine | undefined
  timeZone: string
  dayStartMinutes(): number
}

export function createSessionService({ clock, save, findRoutine, timeZone, dayStartMinutes }: Ports) {
  return {
    start({ routine: asked, before }: Parsed<'session.start'>): Answer<SessionNow> {
      const routine = typeof asked === 'string' ? findRoutine(asked) : asked
      if (!routine) return { ok: false, fault: 'not_found', message: 'This routine is not in the library.' }
      return clock.start(routine, before)
    },

    act: (action: Parsed<'session.act'>) => clock.act(action),

    discard: () => clock.discard(),

    /** The record takes the session's own id, so that a session saved twice is still one entry. */
    async save({ before, after, note }: Parsed<'session.save'>): Promise<Answer<Edited>> {
      const { session } = clock.current()
      if (session.type !== 'finished') {
        return { ok: false, fault: 'conflict', message: 'There is no finished session to save.' }
      }
      const day = dayOf(session.startedAt, timeZone, dayStartMinutes())
      const filed = { day, loggedAt: session.endedAt, before, after, note }
      const answer = await save(sessionRecord(session, filed))
      if (answer.ok) clock.discard()
      return answer
    },
  }
}
