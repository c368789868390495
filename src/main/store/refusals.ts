// The sentences that tell a runner why a file was not read or written, and that it was left as it is.
import type { Refusal } from '../../shared/base/answer.ts'
import type { z } from '../../shared/base/schema.ts'
import { sentence } from '../../shared/base/schema-words.ts'
import { english } from '../../shared/base/words.ts'
import { codeOf } from './disk.ts'
import {
  ChangedWhileHealed,
  NoCopyLeft,
  NotOurs,
  NotTheSame,
  UnreadableFile,
  Unsaveable,
} from './durable-file.ts'
import type { Unread } from './envelope.ts'

/** A file that was not read. */
export function unread(path: string, why: Unread): Refusal {
  const fault = why.type === 'futureSchema' ? 'read_only' : 'unreadable_file'
  return { ok: false, fault, message: `The file ${path} ${whyUnread(why)}` }
}

/** A folder of which a file may not be touched. */
export function readableOnly({ fault, message }: Refusal): Refusal {
  const rest = 'Afterrun shows what can be read, and saves nothing until that is over.'
  return { ok: false, fault, message: `${message} ${rest}` }
}

/** A file that is damaged in each of its copies. */
export function nothingVerifies({ fault, message }: Refusal): Refusal {
  const rest =
    'No copy of it was found. Afterrun shows what can be read, and saves nothing: put the file back from a copy of yours and start again, or go on without it under Settings, Your data.'
  return { ok: false, fault, message: `${message} ${rest}` }
}

/** A journal of which there is not one entry to be shown. */
export function nothingToShow({ fault, message }: Refusal): Refusal {
  const rest =
    'No entry of the journal can be read. Put the folder back from a copy of yours and start again.'
  return { ok: false, fault, message: `${message} ${rest}` }
}

/** A folder that is damaged, on a disk that takes no writing, or under the hands of another program. */
export function cannotMend(found: string, error: unknown): Refusal {
  const message = `${found} This cannot be mended now: ${whyNotWritten(error)}. Afterrun shows what can be read, and saves nothing until it is started anew.`
  return { ok: false, fault: 'unreadable_file', message }
}

/** A folder of an earlier schema that could not be brought up. */
export function notBroughtUp(folder: string, error: unknown): Refusal {
  const why =
    error instanceof UnreadableFile
      ? `the file ${error.path} ${whatIsWrong(error.why)}`
      : error instanceof NotTheSame
        ? 'the copy was not the same as what it was made from'
        : whyNotWritten(error)
  const message = `The journal in ${folder} was written by an earlier version of Afterrun, and could not be copied into the form of this one: ${why}. No entry was changed. Afterrun shows what can be read, and saves nothing until it is started again and that is over.`
  return { ok: false, fault: 'read_only', message }
}

/** A journal on a disk that takes no writing. */
export function notWritable(path: string, code: string): Refusal {
  const message = `The journal can be read, and nothing can be saved yet: ${path} cannot be written, ${reasonOfCode(code)}.`
  return { ok: false, fault: 'not_saved', message }
}

/** A month file that another program has written; `taken` null where it is none of this journal. */
export function takenIn(
  path: string,
  {
    kept,
    taken,
    differing,
    isCopy,
  }: { kept: string; taken: number | null; differing: number; isCopy: boolean },
): Refusal {
  const found = isCopy
    ? 'is a copy that a sync program has made'
    : 'was changed by another program while Afterrun was open'
  const what =
    taken === null
      ? 'It is no file of this journal that can be read: Afterrun goes on with what it has of the month.'
      : `${taken === 1 ? '1 change was' : `${taken} changes were`} taken in from it, and what Afterrun had is there as before.`
  const both = differing > 0 ? ` ${differing} in which both differ are as Afterrun had them.` : ''
  const message = `The file ${path} ${found}, and is kept as ${kept}. ${what}${both}`
  return { ok: false, fault: 'conflict', message }
}

/** A copy of a sync program of which nothing can be taken in. */
export function copyFound(path: string): Refusal {
  const message = `The file ${path} is a copy that a sync program has made. Afterrun does not use it: look whether you miss anything that is in it, and move it elsewhere.`
  return { ok: false, fault: 'conflict', message }
}

/** A document that another program has written while the app ran. */
export function documentTakenIn(
  path: string,
  { kept, isMerged }: { kept: string; isMerged: boolean },
): Refusal {
  const what = isMerged
    ? 'What was changed there and what was changed here are both in it now.'
    : 'What Afterrun had stands there again.'
  const message = `The file ${path} was changed by another program while Afterrun was open, and is kept as ${kept}. ${what}`
  return { ok: false, fault: 'conflict', message }
}

/** A document that was damaged or missing and is there again; `from` null where it begins anew. */
export function healed(
  path: string,
  { evidence, from }: { evidence: string | null; from: string | null },
): Refusal {
  const kept = evidence ? `was damaged and is kept as ${evidence}` : 'was missing'
  return { ok: false, fault: 'unreadable_file', message: `The file ${path} ${kept}. ${goingOn(from)}` }
}

/** The same on a disk that takes no writing. */
export function notHealedOnDisk(
  path: string,
  { from, error }: { from: string | null; error: unknown },
): Refusal {
  const why = reasonOfCode(codeOf(error))
  const message = `The file ${path} is damaged or missing and cannot be mended now: ${why}. ${goingOn(from)}`
  return { ok: false, fault: 'unreadable_file', message }
}

/** A document that is newer, or that the disk does not give. */
export function notTouched(path: string, why: Unread): Refusal {
  const { fault, message } = unread(path, why)
  return { ok: false, fault, message: `${message} ${asIfNothingWasSet}` }
}

function goingOn(from: string | null): string {
  return from
    ? `Afterrun goes on with ${from}: what was changed last may be missing.`
    : `No copy of it could be read: ${asIfNothingWasSet}`
}

const asIfNothingWasSet = 'Afterrun goes on as if nothing had been set there.'

/** What was thrown while a folder or a file was read; bugs go on their way. */
export function refusedReading(path: string, error: unknown): Refusal {
  if (error instanceof NoCopyLeft) return nothingVerifies(unread(error.path, error.why))
  if (error instanceof UnreadableFile) return unread(error.path, error.why)
  return notUsable(path, codeOf(error))
}

/** What was thrown while nobody waited: of a bug the runner hears that there was one. */
export function refusedLater(path: string, error: unknown, onBug: (bug: unknown) => void): Refusal {
  try {
    return refusedReading(path, error)
  } catch (bug) {
    onBug(bug)
    const message =
      'Something went wrong inside Afterrun while older months were read. They were left untouched.'
    return { ok: false, fault: 'internal', message }
  }
}

/** A data folder that cannot be made, read or written. */
export function notUsable(folder: string, code: string): Refusal {
  const message = `The data folder ${folder} cannot be used: ${reasonOfCode(code)}.`
  return { ok: false, fault: 'unreadable_file', message }
}

/** A data folder whose mode, or that of what is in it, lets other accounts write. */
export function openToOthers(folder: string): Refusal {
  const quoted = `'${folder.replaceAll("'", "'\\''")}'`
  const message = `The data folder ${folder} can be changed by other accounts of this computer. Take that right from them, and start again: chmod -R go-w ${quoted}`
  return { ok: false, fault: 'unreadable_file', message }
}

/** What was thrown while something was saved; bugs go on their way. */
export function notSaved(path: string, error: unknown): Refusal {
  if (error instanceof Unsaveable) return unsaveable(error.path)
  if (error instanceof NotOurs) {
    const message = `This is not saved: ${error.path} was moved, deleted or changed by another program while Afterrun was open, and what stands there now is not written over. Put the folder back and save again; or keep what you typed, end Afterrun and start it again.`
    return { ok: false, fault: 'not_saved', message }
  }
  const why = reasonOfCode(codeOf(error))
  return { ok: false, fault: 'not_saved', message: `This is not saved: ${path} cannot be written, ${why}.` }
}

/** An edit of a journal of which a month cannot be read. */
export function notWhole({ message }: Refusal): Refusal {
  return { ok: false, fault: 'not_saved', message: `This is not saved. ${message}` }
}

export function unsaveable(path: string): Refusal {
  const message = 'This is not saved: it holds a number or a character that a file cannot keep.'
  return { ok: false, fault: 'invalid', message, path }
}

/** Month files that were not written: nothing is lost, the log holds it. */
export function notFolded(path: string, error: unknown): Refusal {
  if (error instanceof NotOurs) {
    const message = `${error.path} was changed by another program while Afterrun was open, and is not written over. What was saved is kept in changes.log.`
    return { ok: false, fault: 'not_saved', message }
  }
  const why = reasonOfCode(codeOf(error))
  const message = `The months in ${path} cannot be written yet, ${why}. What was saved is kept in changes.log.`
  return { ok: false, fault: 'not_saved', message }
}

/** The same for the third time, with what to do. */
export function notFoldedAgain({ message }: Refusal): Refusal {
  const todo =
    'Afterrun goes on trying. Make room on the disk or put the folder back; where that does not help, end Afterrun and start it again.'
  return { ok: false, fault: 'not_saved', message: `${message} ${todo}` }
}

export function invalidRecord(error: z.ZodError): Refusal {
  const message = `This is not saved. ${error.issues.map((issue) => sentence(issue.message)).join(' ')}`
  return {
    ok: false,
    fault: 'invalid',
    message,
    path: error.issues.map(({ path }) => path.join('.')).join(' '),
  }
}

/** A backup that nobody waited for. */
export function notBackedUp(folder: string, error: unknown): Refusal {
  const why =
    error instanceof UnreadableFile
      ? `the file ${error.path} ${whyUnread(error.why)}`
      : `${reasonOfCode(codeOf(error))}.`
  const message = `Today's backup in ${folder} could not be made: ${why} Your entries are saved; it is tried again in an hour.`
  return { ok: false, fault: 'not_saved', message }
}

/** A copy of a backup in the second place. */
export function notCopied(place: string, error: unknown): Refusal {
  const why =
    error instanceof UnreadableFile
      ? `the file ${error.path} ${whyUnread(error.why)}`
      : `${reasonOfCode(codeOf(error))}.`
  return { ok: false, fault: 'not_saved', message: `Nothing could be copied to ${place}: ${why}` }
}

export function placeIsAway(place: string): Refusal {
  const message = `${place} is not there now. The next backup after it is back is copied there.`
  return { ok: false, fault: 'not_saved', message }
}

/** While everything is taken away, and what is said once it is. */
export function erased(folder: string): Refusal {
  const message = `Everything that Afterrun kept in ${folder} is erased.`
  return { ok: false, fault: 'not_found', message }
}

/** What the disk did not let go. */
export function notErased(folder: string, error: unknown): Refusal {
  const why = reasonOfCode(codeOf(error))
  const message = `Not everything in ${folder} could be erased: ${why}. Close Afterrun, make the folder writable and start it again: it goes on with what is left.`
  return { ok: false, fault: 'not_saved', message }
}

/** While what cannot be read is set aside, and what is said once it is. */
export function goneOn(entries: number): Refusal {
  const count =
    entries === 1
      ? 'The one entry that can be read is'
      : `The ${entries.toLocaleString(english)} entries that can be read are`
  const message = `What cannot be read is set aside. ${count} kept.`
  return { ok: false, fault: 'not_found', message }
}

/** Of a journal in which every file can be read. */
export const nothingLost = {
  ok: false,
  fault: 'conflict',
  message: 'Every file of the journal can be read: there is nothing to go on without.',
} as const

export function closed(folder: string): Refusal {
  return { ok: false, fault: 'not_saved', message: `This is not saved: the journal in ${folder} is closed.` }
}

function whyNotWritten(error: unknown): string {
  return error instanceof ChangedWhileHealed
    ? 'another program is writing there'
    : reasonOfCode(codeOf(error))
}

function whyUnread(why: Unread): string {
  if (why.type === 'missing') return `${whatIsWrong(why)}. Nothing was written in its place.`
  const way = why.type === 'futureSchema' ? ' That version can open it.' : ''
  return `${whatIsWrong(why)}.${way} ${untouched}`
}

/** The same in half a sentence. */
export function whatIsWrong(why: Unread): string {
  switch (why.type) {
    case 'missing':
      return 'is missing'
    case 'empty':
      return 'is damaged: it is empty'
    case 'nul':
      return 'is damaged: parts of it are blank'
    case 'truncated':
      return 'is damaged: its end is missing'
    case 'badJson':
    case 'badHash':
      return 'is damaged: its content does not match its checksum'
    case 'futureSchema':
      return `was written by a newer version of Afterrun (format ${why.schema})`
    case 'invalid':
      return `holds something that Afterrun does not know (${why.reason})`
    case 'ioError':
      return `cannot be read: ${reasonOfCode(why.code)}`
  }
}

const untouched = 'It was left untouched.'

const reasons: Record<string, string> = {
  EACCES: 'the system does not permit it',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open',
  ESTALE: 'the network folder is not the one that was opened',
  EUCLEAN: 'the file system is damaged and has to be checked',
  ENFILE: 'too many files are open',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'something else has that name',
}

function reasonOfCode(code: string): string {
  const known = reasons[code]
  return known ? `${known} (${code})` : `the system reports ${code}`
}
