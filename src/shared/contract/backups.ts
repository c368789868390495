// What main tells of the data folder: its backups, what one of them holds beside the present, and what a check of the files found.
import { Day } from '../base/day.ts'
import { z } from '../base/schema.ts'
import { JournalRecord } from '../journal/records.ts'

/** The name of a backup: its time in UTC. */
export const BackupStamp = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z$/, 'This is not the name of a backup.')

const Count = z.int().min(0)

const BackupRow = z.object({
  stamp: BackupStamp,
  /** Epoch milliseconds. */
  takenAt: z.number(),
  /** Entries by kind. */
  counts: z.record(z.string(), Count),
  /** Kept for good: it holds over 5 % more entries than the journal does now. */
  isPinned: z.boolean(),
})

/** Another disk or a synced folder that each backup is copied to, and why the last copy did not come about. */
export const SecondPlaceNow = z.object({
  path: z.string(),
  /** Epoch milliseconds; null where nothing was copied there yet. */
  copiedAt: z.number().nullable(),
  trouble: z.string().nullable(),
})
export type SecondPlaceNow = z.infer<typeof SecondPlaceNow>

/** The newest first; sizes in bytes, and what several backups share is counted once. */
export const BackupList = z.object({
  /** How many the journal holds now, and since which day. */
  entries: Count,
  firstDay: Day.nullable(),
  backups: z.array(BackupRow),
  journalBytes: Count,
  backupBytes: Count,
  /** Why the last backup that was tried could not be made. */
  failed: z.string().nullable(),
  second: SecondPlaceNow.nullable(),
  /** Why the journal is only shown and nothing saved. */
  onlyShown: z.string().nullable(),
})
export type BackupList = z.infer<typeof BackupList>

/** What was found of the files that can be read nowhere, a sentence each, and how many entries are left without them. */
export const Lost = z.object({ told: z.array(z.string()), entries: Count })
export type Lost = z.infer<typeof Lost>

/** What going back to a backup would do, in entries. */
const Effect = z.object({
  /** Not in the journal any more. */
  back: Count,
  /** Written since. */
  away: Count,
  /** Here and there, and not the same. */
  differs: Count,
})
export type Effect = z.infer<typeof Effect>

/** What became of an entry of a backup since. */
const fates = ['same', 'changed', 'deleted'] as const
export type Fate = (typeof fates)[number]

/** A day as it was when a backup was made, and the days with entries beside it. */
export const DayThen = z.object({
  day: Day,
  entries: z.array(z.object({ record: JournalRecord, fate: z.enum(fates) })),
  before: Day.nullable(),
  after: Day.nullable(),
})
export type DayThen = z.infer<typeof DayThen>

/** How many entries that would come back are told one by one. */
export const toldAtMost = 100

export const Preview = z.object({
  stamp: BackupStamp,
  takenAt: z.number(),
  effect: Effect,
  /** The same by kind; kinds with nothing to do are left out. */
  byKind: z.record(z.string(), Effect),
  /** The days whose entries would go, the latest first, at most so many as are told. */
  awayDays: z.array(Day),
  /** What would come back, the latest day first, at most so many as are told. */
  back: z.array(JournalRecord),
  /** The latest days that it would alter, and where these are fewer than three the last days that it holds. */
  days: z.array(DayThen),
})
export type Preview = z.infer<typeof Preview>

/** `files` were read; `faults` is what is wrong with some of them, in plain words. */
export const CheckResult = z.object({
  checkedAt: z.number(),
  files: Count,
  /** The newest backup, read as well; null where there is none. */
  backup: BackupStamp.nullable(),
  faults: z.array(z.string()),
})
export type CheckResult = z.infer<typeof CheckResult>
