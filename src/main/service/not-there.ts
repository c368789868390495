// The journal that was open in a folder before and is not there now, in a sentence that asks before anything is made in its place.
import type { Refusal } from '../../shared/base/answer.ts'
import { dayOf, instantFromEpoch } from '../../shared/base/day.ts'
import { english } from '../../shared/base/words.ts'
import { counted } from '../../shared/words/counts.ts'
import { dayText } from '../../shared/words/dates.ts'
import { timeZone } from '../clock/time-zone.ts'
import type { KnownJournal } from '../store/known-journals.ts'

export function notThere({ folder, entries, openAt }: KnownJournal): Refusal {
  const zone = timeZone()
  const at = dayOf(instantFromEpoch(openAt, zone), zone, 0)
  const day = dayText(at, english, { day: 'numeric', month: 'long', year: 'numeric' })
  const message = `A journal with ${counted(entries, 'entry', 'entries')} was open in ${folder} on ${day}, and now there is none. Is a disk not plugged in, or a network folder not connected? Nothing was written.`
  return { ok: false, fault: 'absent', message }
}
