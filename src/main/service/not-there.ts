// The journal that was open in a folder before and is not there now, in a sentence that asks before anything is made in its place.
import type { Refusal } from '../../shared/base/answer.ts'
import { english } from '../../shared/base/words.ts'
import type { KnownJournal } from '../store/known-journals.ts'

export function notThere({ folder, entries, openAt }: KnownJournal): Refusal {
  const count = entries === 1 ? '1 entry' : `${entries.toLocaleString(english)} entries`
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(openAt)
  const message = `A journal with ${count} was open in ${folder} on ${day}, and now there is none. Is a disk not plugged in, or a network folder not connected? Nothing was written.`
  return { ok: false, fault: 'absent', message }
}
