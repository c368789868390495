// What a workout file was read into: its workouts, none saved yet, with what is to be told and asked about each.
import { Day } from '../base/day.ts'
import { z } from '../base/schema.ts'
import { type Heart, type Night, type Note, type Soreness, type Wellbeing, Workout } from './records.ts'

const count = z.int().min(0)
const seconds = z.number().min(0)

/** Figures of a workout that a file may hold wrongly. */
export const figures = ['duration', 'moving', 'distance', 'climb', 'heart_rate'] as const
export type Figure = (typeof figures)[number]

/** One thing to tell of a workout; the sentence for it is `remarkText`. */
export const Remark = z.discriminatedUnion('what', [
  z.object({ what: z.literal('points'), count, withoutTime: count, withoutPosition: count }),
  /** Positions that nobody can have reached in the time, or that lie at 0° north 0° east. */
  z.object({ what: z.literal('stray_points'), count }),
  z.object({ what: z.literal('worked_out'), figures: z.array(z.enum(['distance', 'climb'])).min(1) }),
  z.object({ what: z.literal('left_out'), figure: z.enum(figures) }),
  z.object({ what: z.literal('unknown_sport') }),
  /** Elapsed less moving time. */
  z.object({ what: z.literal('stop'), seconds }),
  z.object({ what: z.literal('transition'), seconds }),
  /** The file's times name no zone and were read in the runner's. */
  z.object({ what: z.literal('local_times') }),
  /** Its laps take turns between fast and easy, so that intervals are ticked. */
  z.object({ what: z.literal('intervals') }),
  /** The end of the file is missing, or something in it is damaged; what could be read is here. */
  z.object({ what: z.literal('salvaged'), end: z.enum(['cut', 'damaged', 'unfinished']) }),
])
export type Remark = z.infer<typeof Remark>

/** Why the runner is asked whether the day is right; the sentence for it is `questionText`. */
export const DayQuestion = z.discriminatedUnion('why', [
  /** The workout has today's day and no start. */
  z.object({ why: z.literal('clock_never_set') }),
  z.object({ why: z.literal('future'), day: Day }),
  /** Before 1998. */
  z.object({ why: z.literal('long_ago'), day: Day }),
  /** Receivers whose count of weeks ran over show a day 1,024 weeks too early. */
  z.object({ why: z.literal('week_rollover'), day: Day, later: Day }),
])
export type DayQuestion = z.infer<typeof DayQuestion>

export const ImportedWorkout = z.object({
  workout: Workout.omit({ id: true, rev: true, loggedAt: true }),
  remarks: z.array(Remark),
  questions: z.array(DayQuestion),
})
export type ImportedWorkout = z.infer<typeof ImportedWorkout>

/** The text of a CSV file in rows and columns; `number` is where a row stands in the file, its heading included. */
export const Table = z.object({
  columns: z.array(z.string()).min(1),
  rows: z.array(z.object({ number: count, cells: z.array(z.string()) })),
  delimiter: z.string(),
})
export type Table = z.infer<typeof Table>

type Unsaved<R> = Omit<R, 'id' | 'rev' | 'loggedAt'>
/** An entry of a day that is not in the journal yet. */
export type Measure = Unsaved<Night> | Unsaved<Heart> | Unsaved<Wellbeing> | Unsaved<Soreness> | Unsaved<Note>

/** What an export of Apple Health holds beside workouts, and what of it has no place here: days with SDNN, short sleeps. */
export const HealthDays = z.object({
  measures: z.array(z.custom<Measure>()),
  variabilityDays: count,
  shortSleeps: count,
  /** Records that cannot be right, or are damaged. */
  leftOut: count,
})
export type HealthDays = z.infer<typeof HealthDays>

/** In the order of the file. What a table holds is known once it is said what its columns are: it has no workouts here. */
export const ReadFile = z.object({
  workouts: z.array(ImportedWorkout),
  table: Table.optional(),
  health: HealthDays.optional(),
})
export type ReadFile = z.infer<typeof ReadFile>

/** What a zip holds: its workout files in order, and how many others there are. */
export const ArchiveContent = z.object({ fileNames: z.array(z.string()), others: count })
export type ArchiveContent = z.infer<typeof ArchiveContent>
