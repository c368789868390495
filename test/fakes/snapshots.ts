// Snapshots as tests read them: the records of all months that came along.
import type { Reply } from '../../src/main/service/services.ts'
import { readAnswer } from '../../src/renderer/link/written.ts'
import type { Snapshot } from '../../src/shared/contract/api.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'

export function snapshotIn(reply: Reply<Snapshot>): Snapshot {
  const answer = readAnswer(reply)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

export function recordsIn(reply: Reply<Snapshot>): JournalRecord[] {
  const { journal } = snapshotIn(reply)
  return journal.type === 'parts' ? journal.parts.flatMap(({ records }) => records) : []
}
