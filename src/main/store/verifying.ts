// Looks in quiet moments at the records that were taken as they are, and says what it finds.
import type { JournalRecord } from '../../shared/journal/records.ts'
import type { Unread } from './envelope.ts'
import { checkedRecords } from './shard-form.ts'
import type { Breathe } from './turns.ts'

export async function verifyMonths(
  months: readonly [month: string, records: readonly JournalRecord[]][],
  breathe: Breathe,
  onFinding: (month: string, why: Unread) => void,
): Promise<void> {
  for (const [month, records] of months) {
    await breathe()
    const checked = await checkedRecords(month, records, breathe)
    if (checked.type !== 'ok') onFinding(month, checked)
  }
}
