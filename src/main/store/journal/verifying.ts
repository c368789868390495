// Looks in quiet moments at the records that were taken as they are, and says what it finds.
import type { JournalRecord } from '../../../shared/journal/records.ts'
import type { Unread } from '../envelope.ts'
import { checkedRecords } from '../shard-form.ts'
import type { Breathe, Scheduler } from '../turns.ts'

type Months = readonly [month: string, records: readonly JournalRecord[]][]
type OnFinding = (month: string, why: Unread) => void

const everyMs = 20

/** Gives the way to call it off. */
export function verifyInQuiet(months: Months, schedule: Scheduler, onFinding: OnFinding): () => void {
  let callOff = () => {}
  const quiet = () => new Promise<void>((resolve) => (callOff = schedule(resolve, everyMs)))
  void verifyMonths(months, quiet, onFinding)
  return () => callOff()
}

async function verifyMonths(months: Months, breathe: Breathe, onFinding: OnFinding): Promise<void> {
  for (const [month, records] of months) {
    await breathe()
    const checked = await checkedRecords(month, records, breathe)
    if (checked.type !== 'ok') onFinding(month, checked)
  }
}
