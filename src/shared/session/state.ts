// The running session as main, the disk and the window see it: a union of states, no flags, all times in milliseconds.
import { Instant } from '../base/day.ts'
import { z } from '../base/schema.ts'
import { afterwardsAnswers, modalities, occasions, Ratings, StepLog } from '../journal/records.ts'
import { Routine } from '../routines/routine.ts'
import { EasedRound } from '../routines/timeline.ts'

/** How far one segment has been played; segments are those of `segmentsOf(session)`, in order, with eased steps swapped. */
const Played = z.object({
  /** Index into the timeline. */
  index: z.int().min(0),
  /** Milliseconds of the segment that were already played when the clock was last started or stopped. */
  playedMs: z.number().min(0),
  /** The segment's length now, with +10 s and -10 s in it; null waits for Done. */
  lengthMs: z.number().min(0).nullable(),
  /** Where halfway is after +10 s or -10 s; what was passed before stays where it was, so that it is told once. */
  halfMs: z.number().min(0).optional(),
})

/** Who stopped a session: the runner, a sleeping computer, a locked screen, a page that was closed, or a restart of the app. */
export const PauseReason = z.enum(['runner', 'slept', 'locked', 'closed', 'restarted'])
export type PauseReason = z.infer<typeof PauseReason>

/** The runner may be gone from the computer: the page asks before the session plays on. */
export type AwayReason = Extract<PauseReason, 'slept' | 'locked' | 'closed'>

/** What makes a session a recovery session: it is logged as a workout of this way to move, beside its dose. */
export const RecoverySession = z.object({
  modality: z.enum(modalities),
  occasion: z.enum(occasions),
  /** The heart rate to stay under, in beats a minute; null where none is known. */
  mostBpm: z.int().min(25).max(250).nullable(),
  /** Whole minutes that suit; null where nothing is usual. */
  minutes: z.object({ least: z.int().min(1), most: z.int().min(1) }).nullable(),
})
export type RecoverySession = z.infer<typeof RecoverySession>

const bpmWords = 'A heart rate is between 25 and 250 beats a minute.'

/** What the runner says at the end of a recovery session. */
export const RecoveryEnd = z.strictObject({
  durationSeconds: z
    .int()
    .min(1, 'A duration is more than 0.')
    .max(24 * 60 * 60, 'At most 24 hours.'),
  averageHeartRateBpm: z.int().min(25, bpmWords).max(250, bpmWords).nullable(),
  afterwards: z.enum(afterwardsAnswers).nullable(),
})
export type RecoveryEnd = z.infer<typeof RecoveryEnd>

const common = {
  id: z.uuid(),
  routine: Routine,
  startedAt: Instant,
  /** Rounds of steps eased off so far. */
  eased: z.array(EasedRound),
  /** Lengths in milliseconds that +10 s and -10 s have changed, by segment key. */
  adjusted: z.record(z.string(), z.number().min(0)),
  /** Milliseconds really played of each segment that was left, by segment key; repeats are added up. */
  playedBySegment: z.record(z.string(), z.number().min(0)),
  /** Keys of the segments left before their end and not played to it since. */
  cutShort: z.array(z.string()),
  before: Ratings,
  recovery: RecoverySession.optional(),
}

export const SessionState = z.discriminatedUnion('type', [
  z.object({ type: z.literal('idle') }),
  /** `sinceMs` is the monotonic time at which this stretch of playing began. */
  z.object({ ...common, type: z.literal('running'), at: Played, sinceMs: z.number() }),
  z.object({ ...common, type: z.literal('paused'), at: Played, reason: PauseReason }),
  /** All played or finished early; waits to be saved or discarded. */
  z.object({
    ...common,
    type: z.literal('finished'),
    endedAt: Instant,
    /** The end on the monotonic clock; absent once read back from the disk, since that clock begins anew. */
    endedMs: z.number().optional(),
    early: z.boolean(),
    steps: z.array(StepLog),
  }),
])
export type SessionState = z.infer<typeof SessionState>
export type RunningSession = Extract<SessionState, { type: 'running' }>
export type ActiveSession = Extract<SessionState, { type: 'running' | 'paused' }>
export type FinishedSession = Extract<SessionState, { type: 'finished' }>

/** Key of the segment that the runner saw when acting. What was meant for one that is over by then changes nothing. */
const seen = z.string().max(200).optional()

/** What the runner can do to a session. */
export const SessionAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('pause') }),
  z.object({ type: z.literal('resume') }),
  z.object({ type: z.literal('next'), seen }),
  z.object({ type: z.literal('previous') }),
  z.object({ type: z.literal('restart_step'), seen }),
  z.object({ type: z.literal('done'), seen }),
  z.object({ type: z.literal('adjust'), seconds: z.int().min(-600).max(600), seen }),
  z.object({ type: z.literal('ease_off'), seen }),
  z.object({ type: z.literal('finish_early') }),
])
export type SessionAction = z.infer<typeof SessionAction>
