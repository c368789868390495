// A folder that did not open as it is: healed on disk, or shown as far as it can be read.
import type { Answer, Refusal } from '../../../shared/base/answer.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { entriesIn } from '../../../shared/journal/entries-in.ts'
import { ChangedWhileHealed } from '../durable-file.ts'
import { cannotMend, nothingToShow, nothingVerifies, readableOnly, unread } from '../refusals.ts'
import { gatherEvidence } from './evidence.ts'
import type { Looking } from './files.ts'
import { writeMended } from './healing.ts'
import { type Mended, mend } from './mending.ts'
import { soundFolder } from './sound.ts'
import { sentencesOf } from './words.ts'

export type HealedFolder = { type: 'healed'; told: Refusal[] } | ReadableFolder

/** Nothing was written. */
export type ReadableFolder = { type: 'readOnly'; installId: string; journal: Journal; refusal: Refusal }

/** `withoutLost`: what no copy is left of is set aside as well, and what is left is gone on with. */
type How = { withoutLost: boolean }

/** Refused, with nothing written, where not one entry can be shown. */
export async function healFolder(
  looking: Looking,
  how: How = { withoutLost: false },
  attempts = 3,
): Promise<Answer<HealedFolder>> {
  const evidence = await gatherEvidence(looking)
  const mended = mend(evidence)
  const refusal = whyNotMended(mended, how)
  if (refusal) return asReadable(mended, refusal)
  try {
    const kept = await writeMended(looking.disk, looking.paths, evidence, mended)
    return { ok: true, value: { type: 'healed', told: sentencesOf(mended.findings, kept) } }
  } catch (error) {
    if (error instanceof ChangedWhileHealed && attempts > 1) return healFolder(looking, how, attempts - 1)
    const found = sentencesOf(mended.findings, null).map(({ message }) => message)
    return asReadable(mended, cannotMend(found.join(' '), error))
  }
}

/** What can be read of a folder that may not be touched. Nothing is written; refused where there is nothing to show. */
export async function showFolder(looking: Looking, refusal: Refusal): Promise<Answer<ReadableFolder>> {
  const mended = mend(await gatherEvidence(looking))
  return mended.journal.months.size === 0 ? refusal : asReadable(mended, refusal)
}

/** What was found, in the words of what would be done; `refusal` where nothing would be written. */
export type Found = {
  told: Refusal[]
  refusal: Refusal | null
  /** Whether nothing is in the way but that of some file no copy is left. */
  isOnlyLost: boolean
  months: number
  entries: number
}

/** Nothing is written. */
export async function lookAtFolder(looking: Looking): Promise<Found> {
  const sound = await soundFolder(looking)
  if (sound) return { told: [], refusal: null, isOnlyLost: false, ...sound }
  const mended = mend(await gatherEvidence(looking))
  const { journal } = mended
  return {
    told: sentencesOf(mended.findings, null),
    refusal: whyNotMended(mended),
    isOnlyLost: mended.hopeless !== null && mended.blocked === null,
    months: journal.months.size,
    entries: entriesIn(journal),
  }
}

function whyNotMended({ blocked, hopeless }: Mended, how: How = { withoutLost: false }): Refusal | null {
  if (blocked) return readableOnly(unread(blocked.path, blocked.why))
  return hopeless && !how.withoutLost ? nothingVerifies(unread(hopeless.path, hopeless.why)) : null
}

function asReadable(
  { installId, journal, blocked, hopeless }: Mended,
  refusal: Refusal,
): Answer<ReadableFolder> {
  const first = blocked ?? hopeless
  if (journal.months.size === 0) return first ? nothingToShow(unread(first.path, first.why)) : refusal
  return { ok: true, value: { type: 'readOnly', installId, journal, refusal } }
}
