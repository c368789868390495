// A record in words: a title and one line of what else it says; what was not written down is not mentioned.
import type { JournalRecord } from '../journal/records.ts'
import type { Description, Shown } from './description.ts'
import { wordsOf } from './kind-words.ts'

const metric: Shown = { unit: 'km', clock: '24h' }

export function describe(record: JournalRecord, locale: string, { unit, clock } = metric): Description {
  return wordsOf(record.kind).describe(record, { locale, unit, clock })
}
