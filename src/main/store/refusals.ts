// The sentences that tell a runner why a file was not read or written, and that it was left as it is.
import type { Refusal } from '../../shared/base/answer.ts'
import type { z } from '../../shared/base/schema.ts'
import { sentence } from '../../shared/base/schema-words.ts'
import { english } from '../../shared/base/words.ts'
import { codeOf } from './disk.ts'
import { reasonOfCode, whatIsWrong } from './disk-reasons.ts'
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
    'No entry of the journal can be read. Put the folder back from a copy of yours and start again. Where there is none, move what is in the folder elsewhere: the next start begins a new journal.'
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

const untouched = 'It was left untouched.'
