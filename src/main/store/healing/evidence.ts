// All that a damaged data folder and its copies say, read without changing a byte of it.
import type { Change } from '../../../shared/journal/change.ts'
import type { Looking } from './files.ts'
import { gatherMonth, type MonthEvidence } from './month-evidence.ts'
import { changesOf, gatherWitnesses, type LogEvidence, type MetaEvidence } from './witnesses.ts'

export type Evidence = {
  /** Null where no file says whose journal this is. */
  installId: string | null
  meta: MetaEvidence
  log: LogEvidence
  /** Changes of earlier logs, in order. */
  earlierChanges: Change[]
  months: MonthEvidence[]
}

export async function gatherEvidence(looking: Looking): Promise<Evidence> {
  const { installId, meta, log, earlierLogs, months: all, known } = await gatherWitnesses(looking)
  const months: MonthEvidence[] = []
  for (const month of all) {
    const others = { installId, known: known.get(month), header: log.header, earlierLogs }
    months.push(await gatherMonth(looking, month, others))
    await looking.breathe()
  }
  return { installId, meta, log, earlierChanges: changesOf(earlierLogs), months }
}
