// THE contract: every method the window can call, with the schema of what goes in and what comes out, and every event it hears.
import type { Answer } from '../base/answer.ts'
import { Day, Instant } from '../base/day.ts'
import { z } from '../base/schema.ts'
import { appCommandIds } from '../commands/app-commands.ts'
import { BroughtIn } from '../journal/brought-in.ts'
import { Change, ToldEdit } from '../journal/change.ts'
import { note } from '../journal/fields.ts'
import { Removed } from '../journal/past.ts'
import { ArchiveContent, ReadFile } from '../journal/read-file.ts'
import { JournalRecord, Ratings } from '../journal/records.ts'
import { Reminder, reminderPlaces } from '../recovery/reminders.ts'
import { Routine } from '../routines/routine.ts'
import { Cue } from '../session/cues.ts'
import { RecoveryEnd, RecoverySession, SessionAction, SessionState } from '../session/state.ts'
import { Settings } from '../settings/settings.ts'
import {
  BackupList,
  BackupStamp,
  CheckResult,
  DayThen,
  Lost,
  Preview,
  SecondPlaceNow,
  toldAtMost,
} from './backups.ts'
import { entriesAtMost, tooManyEntries } from './call-size.ts'
import { erasingWord } from './erasing-word.ts'

const nothing = z.strictObject({})
const OneBackup = z.strictObject({ stamp: BackupStamp })
const OfArchive = z.strictObject({ archive: z.uuid() })
const OnOrOff = z.strictObject({ on: z.boolean() })

/** The edits that the next undo takes back and the next redo makes again; null where there is none. */
const history = { undo: ToldEdit.nullable(), redo: ToldEdit.nullable() }

/** The running session together with the monotonic clock of main at that moment, so that a window can paint from it. */
export const SessionNow = z.object({ session: SessionState, nowMs: z.number() })
export type SessionNow = z.infer<typeof SessionNow>

const Month = z.string().regex(/^\d{4}-\d{2}$/, 'A month is written as YYYY-MM.')

/** All records of a month as they were at a revision. */
const MonthPart = z.object({ month: Month, rev: z.int().min(0), records: z.array(JournalRecord) })

/** How many months are asked for at once: few enough that main hardly notices. */
export const monthsAtMost = 12

/**
 * What a window needs to know of the journal: which months there are, those of the last year, and the Changes that some
 * of these lack; or only the Changes since the revision that the window has.
 */
const JournalNews = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('parts'),
    rev: z.int().min(0),
    months: z.array(Month),
    parts: z.array(MonthPart),
    changes: z.array(Change),
  }),
  z.object({ type: z.literal('changes'), rev: z.int().min(0), changes: z.array(Change) }),
])

export const Snapshot = z.object({
  journal: JournalNews,
  settings: Settings,
  /** The runner's own, beside the built-in ones. */
  routines: z.array(Routine),
  session: SessionNow,
  /** The runner's zone and where the data lives, for showing. */
  host: z.object({
    kind: z.enum(['desktop', 'browser']),
    timeZone: z.string(),
    dataFolder: z.string(),
    /** Which opening of the folder this is: what was told of another one counts no more. */
    opening: z.uuid(),
    /** The network that the folder is on and the program that syncs it, each by its name; null where there is none, or it is not known. */
    folderPlace: z.object({ network: z.string().nullable(), sync: z.string().nullable() }),
    version: z.string(),
    /** Why the last backup that was tried could not be made; null where there is no such trouble. */
    backupFailed: z.string().nullable(),
    /** What was found of files that were not as they should be, and the runner has not read yet. */
    found: z.array(z.string()),
    /** Why nothing is saved; null where there is no such trouble. */
    notSaved: z.string().nullable(),
    ...history,
  }),
})
export type Snapshot = z.infer<typeof Snapshot>
export type JournalNews = Snapshot['journal']

/** The answer to an edit: the Change it made and what undo and redo would now be about. */
export const Edited = z.object({ change: Change, ...history })
export type Edited = z.infer<typeof Edited>

export const api = {
  /** `since` is the revision of the journal that the window has already, `of` the opening that it had it from. */
  'app.snapshot': {
    input: z.strictObject({ since: z.int().min(0).optional(), of: z.uuid().optional() }),
    output: Snapshot,
  },
  'journal.months': {
    input: z.strictObject({ months: z.array(Month).min(1).max(monthsAtMost) }),
    output: z.array(MonthPart),
  },
  /** `base` is the entry as it was when the edit was begun; left out, it is a new one. */
  'journal.save': {
    input: z.intersection(JournalRecord, z.object({ base: JournalRecord.optional() })),
    output: Edited,
  },
  /** Everything that the runner ticked, as one edit: all of it or nothing. */
  'journal.import': {
    input: z.strictObject({ entries: z.array(BroughtIn).min(1).max(entriesAtMost, tooManyEntries) }),
    output: Edited,
  },
  'journal.remove': { input: z.strictObject({ id: z.uuid() }), output: Edited },
  /** What was taken out within the last 30 days, the latest first. */
  'journal.removed': { input: nothing, output: z.array(Removed) },
  'journal.bring': {
    input: z.strictObject({ ids: z.array(z.uuid()).min(1).max(toldAtMost) }),
    output: Edited,
  },
  'journal.undo': { input: nothing, output: Edited },
  'journal.redo': { input: nothing, output: Edited },
  'import.read': {
    input: z.strictObject({ fileName: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    output: ReadFile,
  },
  /** The next part of a zip, in order; `fileName` is the id that the window gives it. */
  'import.part': {
    input: z.strictObject({ fileName: z.uuid(), bytes: z.instanceof(Uint8Array) }),
    output: z.object({ bytes: z.int().min(0) }),
  },
  'import.open': { input: OfArchive, output: ArchiveContent },
  /** The workouts in the file at a place of the zip's content. */
  'import.inside': { input: OfArchive.extend({ at: z.int().min(0) }), output: ReadFile },
  'import.drop': { input: OfArchive, output: nothing },
  /** Starts a routine of the library by its id, or one that stands in no library, composed for today. */
  'session.start': {
    input: z.strictObject({
      routine: z.union([z.string().max(80), Routine]),
      before: Ratings.default([]),
      recovery: RecoverySession.optional(),
    }),
    output: SessionNow,
  },
  'session.act': { input: SessionAction, output: SessionNow },
  /** `before` adds to what was known at the start; a place known then keeps its rating. */
  'session.save': {
    input: z.strictObject({
      before: Ratings.default([]),
      after: Ratings.default([]),
      note,
      /** Of a recovery session, which is logged as a workout. */
      recovery: RecoveryEnd.optional(),
    }),
    output: Edited,
  },
  'session.discard': { input: nothing, output: SessionNow },
  /** Saves an own routine; all own routines are the answer. */
  'routines.save': { input: Routine, output: z.array(Routine) },
  'routines.remove': { input: z.strictObject({ id: z.string().max(80) }), output: z.array(Routine) },
  /** Adds the routines of a file that the app wrote; one that has an id in use takes its place. */
  'routines.import': {
    input: z.strictObject({ fileName: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    output: z.array(Routine),
  },
  'backups.list': { input: nothing, output: BackupList },
  /** Makes one now where the last is not of the present; the list is told anew. */
  'backups.take': { input: nothing, output: z.null() },
  'backups.preview': { input: OneBackup, output: Preview },
  'backups.day': { input: z.strictObject({ stamp: BackupStamp, day: Day }), output: DayThen },
  /** Goes back to a backup in one edit; one of the present is made before. */
  'backups.restore': { input: OneBackup, output: Edited },
  /** Brings back single entries as a backup has them. */
  'backups.bring': {
    input: z.strictObject({ stamp: BackupStamp, ids: z.array(z.uuid()).min(1).max(toldAtMost) }),
    output: Edited,
  },
  /** The second place for backups, taken once a copy came about there; null forgets it. */
  'backups.place': {
    input: z.strictObject({
      path: z.string().trim().min(1, 'Write the path of a folder.').max(1000).nullable(),
    }),
    output: SecondPlaceNow.nullable(),
  },
  /** Reads every file of the journal, its newest backup, and the newest that was copied to the second place. */
  'backups.check': { input: nothing, output: CheckResult },
  /** What would be set aside by going on without what can be read nowhere. */
  'journal.lost': { input: nothing, output: Lost },
  /** Sets it aside and opens the journal again; every window then asks for everything anew. */
  'journal.goOn': { input: nothing, output: z.object({ message: z.string() }) },
  /** What was found of the files was read by the runner. */
  'app.read': { input: z.strictObject({ found: z.array(z.string().max(20_000)) }), output: nothing },
  /** Takes everything of the runner's off the disk and begins anew; every window then asks for everything anew. */
  'app.erase': {
    input: z.strictObject({ word: z.literal(erasingWord, `Type the word ${erasingWord}.`) }),
    output: z.object({ message: z.string() }),
  },
  /** Looks whether a journal that was missed is there now, and opens it; every window then asks for everything anew. */
  'folder.again': { input: nothing, output: nothing },
  /** Opens a journal that was missed in the folder where it is now; `another` where it may be another one. */
  'folder.elsewhere': {
    input: z.strictObject({ path: z.string().max(1000), another: z.boolean() }),
    output: nothing,
  },
  /** Begins a new journal where one is missed. */
  'folder.begin': { input: nothing, output: nothing },
  /** Shows the data folder in the desktop's own way; which one it is main knows. */
  'window.showFolder': { input: nothing, output: nothing },
  'settings.save': { input: Settings, output: Settings },
  /** Makes the desktop's window small and keeps it over others, or brings it back as it was. */
  /** The desktop's dialog for a folder; null where it was left. */
  'window.folder': { input: nothing, output: z.object({ path: z.string().nullable() }) },
  'window.mini': { input: OnOrOff, output: OnOrOff },
} as const satisfies Record<string, MethodRow>

type MethodRow = { input: z.ZodType; output: z.ZodType }
export type Method = keyof typeof api
export type Input<M extends Method> = z.input<(typeof api)[M]['input']>
export type Parsed<M extends Method> = z.output<(typeof api)[M]['input']>
export type Output<M extends Method> = z.output<(typeof api)[M]['output']>
/** What main tells every window unasked. */
export const AppEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('change'), change: Change, ...history }),
  /** What was done before this start is known, and can be undone as well. */
  z.object({ type: z.literal('history'), ...history }),
  z.object({ type: z.literal('session'), now: SessionNow }),
  /** Cues of the coming seconds; a new list replaces the one before. */
  z.object({ type: z.literal('cues'), nowMs: z.number(), cues: z.array(Cue) }),
  z.object({ type: z.literal('settings'), settings: Settings }),
  z.object({ type: z.literal('routines'), routines: z.array(Routine) }),
  z.object({ type: z.literal('reminder'), reminder: Reminder, shown: z.boolean() }),
  /** A reminder that the desktop showed was clicked. */
  z.object({ type: z.literal('open'), place: z.enum(reminderPlaces) }),
  /** A command was chosen in the menu bar of the desktop; told to the window in front alone. */
  z.object({ type: z.literal('menu'), does: z.enum(appCommandIds) }),
  /** Something could not be written that nobody waits for; `over` once it was written after all. */
  z.object({ type: z.literal('trouble'), message: z.string(), at: Instant, over: z.boolean() }),
  /** All that was found of files that were not as they should be, and the runner has not read yet. */
  z.object({ type: z.literal('found'), found: z.array(z.string()) }),
  /** Another journal is open than before, or the same one again: everything is to be asked for anew. */
  z.object({ type: z.literal('anew') }),
  /** The app is to be started again: what it began with the folder did not come to its end. */
  z.object({ type: z.literal('ended'), message: z.string() }),
  /** Backups were made or tried: why the last one failed, null where it did not. */
  z.object({ type: z.literal('backups'), failed: z.string().nullable() }),
])
export type AppEvent = z.infer<typeof AppEvent>
/** The two functions of the preload and of the HTTP client. */
export type Carrier = {
  call<M extends Method>(method: M, input: Input<M>): Promise<Answer<Output<M>>>
  subscribe(listener: (event: AppEvent) => void): () => void
}
