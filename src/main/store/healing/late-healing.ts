// A month that turns out to be damaged while the app runs, healed once all others are in memory.
import type { Refusal } from '../../../shared/base/answer.ts'
import type { FolderContent } from '../data-folder.ts'
import { codeOf } from '../disk.ts'
import { ChangedWhileHealed, NoCopyLeft, type UnreadableFile } from '../durable-file.ts'
import { setAside } from '../quarantine.ts'
import type { Looking } from './files.ts'
import { assertStill, writeMendedMonth } from './healing.ts'
import { isHopeless, lostAtMost, toldRevs } from './mending.ts'
import { gatherMonth } from './month-evidence.ts'
import { mendMonth } from './month-mending.ts'
import { changesOf, earlierLogsOf } from './witnesses.ts'
import { sentenceOf } from './words.ts'

/**
 * Writes the month anew, from where it can be read as any other, and gives the sentence for the runner. Entries that
 * stand in another month are left there. @throws the error with which it was found, where it cannot be healed.
 */
export async function healMonth(
  looking: Looking,
  { meta, log, shards }: Pick<FolderContent, 'meta' | 'log' | 'shards'>,
  found: { month: string; error: UnreadableFile; isElsewhere: (id: string) => boolean },
): Promise<Refusal> {
  const { disk, paths } = looking
  const { month, error } = found
  const { installId } = meta
  const { header, changes } = log
  const earlierLogs = await earlierLogsOf(looking, installId)
  const earlier = changesOf(earlierLogs)
  const known = header.months?.[month]
  const evidence = await gatherMonth(looking, month, { installId, known, header, earlierLogs })
  const { content, finding } = mendMonth(evidence, earlier, header.rev)
  if (!finding) throw error
  const lost = lostAtMost(finding, content, toldRevs(changes, earlier))
  const whole = { ...finding, lost, isSure: true }
  if (isHopeless(whole)) throw new NoCopyLeft(error.path, error.why)
  const records = content.records.filter(({ id }) => !found.isElsewhere(id))
  try {
    const { path, bytes } = evidence
    await assertStill(disk, path, bytes)
    const kept = bytes && (await setAside(disk, paths.folder, path, bytes))
    const mended = { ...content, rev: header.rev, records }
    shards.expect(month, await writeMendedMonth(disk, paths, { month, installId, content: mended }))
    return sentenceOf(whole, new Map(kept ? [[path, kept]] : []))
  } catch (refused) {
    if (!(refused instanceof ChangedWhileHealed)) codeOf(refused)
    throw error
  }
}
