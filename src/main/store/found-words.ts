// What was found of a file that another program wrote or that was damaged, and what became of it.
import type { Refusal } from '../../shared/base/answer.ts'
import { codeOf } from './disk.ts'
import { reasonOfCode } from './disk-reasons.ts'
import type { Unread } from './envelope.ts'
import { unread } from './refusals.ts'

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

/** What was done before, which only this file told. */
export function pastLost(path: string, kept: string): Refusal {
  const message = `The file ${path} was damaged and is kept as ${kept}. No entry was in it alone, but what was done before cannot be undone any more, and what was deleted comes back from a backup only.`
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
