// A guided session: the routine, what became of its steps, and how sore it was before and after.
import { epochOf, Instant } from '../../base/day.ts'
import { z } from '../../base/schema.ts'
import { common, note } from '../fields.ts'
import type { JournalKind } from './kind.ts'
import { Ratings } from './soreness.ts'

/** What became of one step of a routine. */
export const StepLog = z.object({
  stepId: z.string().max(80),
  name: z.string().max(120),
  outcome: z.enum(['done', 'partly', 'skipped']),
  activeSeconds: z.number().min(0),
  plannedSeconds: z.number().min(0),
  /** Of a step done in part: how much of the plan that is. A rep that waited for Done counts as it was planned, not as it waited. */
  doneSeconds: z.number().min(0).optional(),
  eased: z.boolean().default(false),
})
export type StepLog = z.infer<typeof StepLog>

export const routineFamilies = ['mobility', 'stretching', 'rolling', 'cooldown', 'return', 'other'] as const

export const Session = z.object({
  ...common,
  kind: z.literal('session'),
  routineId: z.string().max(80),
  routineName: z.string().max(120),
  family: z.enum(routineFamilies),
  startedAt: Instant,
  endedAt: Instant,
  /** Time spent in holds, reps and flows; get-ready, changes of side, rests and pauses are left out. */
  activeSeconds: z.number().min(0),
  /** Time from the first second to the last without the pauses. */
  elapsedSeconds: z.number().min(0),
  plannedActiveSeconds: z.number().min(0),
  steps: z.array(StepLog),
  before: Ratings.default([]),
  after: Ratings.default([]),
  note,
})

export type Session = z.infer<typeof Session>

export const sessionKind: JournalKind<Session> = {
  timeOf: ({ startedAt }) => startedAt,
  timesOn: (session, other) => {
    const startedAt = other.same(session.startedAt)
    const lastedMs = epochOf(session.endedAt) - epochOf(session.startedAt)
    return { ...session, startedAt, endedAt: other.at(epochOf(startedAt) + lastedMs) }
  },
  regionsOf: ({ before, after }) => [...before, ...after].map(({ region }) => region),
  tells: 'past',
  isCheckIn: false,
}
