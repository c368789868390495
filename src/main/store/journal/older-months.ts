// The older months come into memory behind the opening: each fits beside those that are there, or is healed, or said.
import type { Refusal } from '../../../shared/base/answer.ts'
import { findRecord } from '../../../shared/journal/change.ts'
import type { FolderContent } from '../data-folder.ts'
import { UnreadableFile } from '../durable-file.ts'
import type { Looking } from '../healing/files.ts'
import { healMonth } from '../healing/late-healing.ts'
import { refusedLater } from '../refusals.ts'
import { shardPath } from '../shards.ts'
import { type Loading, startLoading } from './loading.ts'
import type { SavedJournal } from './saved-journal.ts'

export function loadOlderMonths(
  looking: Looking,
  content: FolderContent,
  saved: Pick<SavedJournal, 'putMonth'>,
  { onFinding, onBug }: { onFinding: (refusal: Refusal) => void; onBug: (error: unknown) => void },
): Loading {
  const { paths, breathe } = looking
  const { shards, assembled, missing } = content
  const read = async (month: string) => assembled.add(month, await shards.read(month))
  const show = (month: string) => saved.putMonth(month, assembled.month(month))

  return startLoading({
    months: missing,
    breathe,
    refused: (error) => refusedLater(paths.folder, error, onBug),
    read: async (month) => {
      const altered = await read(month)
      if (altered.size > 1) {
        const reason = 'it contradicts the months beside it'
        throw new UnreadableFile(shardPath(paths.journal, month), { type: 'invalid', reason })
      }
      show(month)
    },
    heal: async (month, error) => {
      const isElsewhere = (id: string) => findRecord(assembled.written(), id) !== undefined
      const healed = await healMonth(looking, content, { month, error, isElsewhere })
      await read(month)
      show(month)
      onFinding(healed)
    },
  })
}
