// The running session for the window: start, act, and what is written in the journal at its end.
import type { Answer } from '../../shared/base/answer.ts'
import { dayOf, type Instant } from '../../shared/base/day.ts'
import type { Edited, Parsed, SessionNow } from '../../shared/contract/api.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { recoveryRecord, sessionRecord } from '../../shared/session/log.ts'
import { elapsedMs } from '../../shared/session/position.ts'
import type { FinishedSession } from '../../shared/session/state.ts'
import type { SessionClock } from '../clock/session-clock.ts'

type Ports = {
  clock: SessionClock
  save(record: JournalRecord): Promise<Answer<Edited>>
  findRoutine(id: string): Routine | undefined
  wall(): Instant
  timeZone(): string
  dayStartMinutes(): number
}

export function createSessionService(ports: Ports) {
  const { clock, save, findRoutine, wall, timeZone, dayStartMinutes } = ports

  /** A session that is answered outlives a crash; the answer is what has become of it meanwhile. */
  async function durable(answer: Answer<SessionNow>): Promise<Answer<SessionNow>> {
    if (!answer.ok) return answer
    await clock.written()
    return { ok: true, value: clock.current() }
  }

  return {
    async start({ routine: asked, before, recovery }: Parsed<'session.start'>): Promise<Answer<SessionNow>> {
      const routine = typeof asked === 'string' ? findRoutine(asked) : asked
      if (!routine) return { ok: false, fault: 'not_found', message: 'This routine is not in the library.' }
      return durable(clock.start(routine, before, recovery))
    },

    act: (action: Parsed<'session.act'>) => durable(clock.act(action)),

    discard: () => durable(clock.discard()),

    /** The record takes the session's own id, so that a session saved twice is still one entry. */
    async save({ before, after, note, recovery: end }: Parsed<'session.save'>): Promise<Answer<Edited>> {
      const { session } = clock.current()
      if (session.type !== 'finished') {
        return { ok: false, fault: 'conflict', message: 'There is no finished session to save.' }
      }
      const day = dayOf(session.startedAt, timeZone(), dayStartMinutes())
      const filed = { day, loggedAt: wall(), note }
      const { recovery } = session
      const answer = await save(
        recovery
          ? recoveryRecord({ ...session, recovery }, { ...filed, ...(end ?? unanswered(session)) })
          : sessionRecord(session, { ...filed, before, after }),
      )
      if (!answer.ok) return answer
      const { session: present } = clock.current()
      // It may have been discarded and another begun while the disk was slow.
      if (present.type === 'finished' && present.id === session.id) clock.discard()
      await clock.written()
      return answer
    },
  }
}

/** A recovery session of which nothing more was said than that it is over. */
function unanswered(session: FinishedSession) {
  const durationSeconds = Math.max(1, Math.round(elapsedMs(session, 0) / 1000))
  return { durationSeconds, averageHeartRateBpm: null, afterwards: null }
}
