// What comes of the rows of a table as its columns are understood now: the first entries, and what cannot be read.
import type { Instant } from '../../../../shared/base/day.ts'
import type { JournalRecord } from '../../../../shared/journal/records.ts'
import type { TableContent } from '../../../../shared/tables/interpret.ts'
import { longDay, numberText } from '../../../../shared/words/dates.ts'
import { describe } from '../../../../shared/words/describe.ts'
import { unreadText } from '../../../../shared/words/table-words.ts'
import { usePreferences } from '../../../state/use-preferences.ts'
import { iconOf } from '../../kinds.tsx'

const entriesShown = 5
const unreadShown = 8

export function TablePreview({ content }: { content: TableContent }) {
  const { workouts, measures, unread } = content
  const first = [...workouts.map(({ workout }) => workout), ...measures].slice(0, entriesShown)
  return (
    <section className="table-preview" aria-label="What comes of it">
      <h3>What comes of it</h3>
      {first.length === 0 && <p className="small">Nothing yet.</p>}
      <ul>
        {first.map((entry, at) => (
          // The list is drawn anew with each choice.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <PreviewRow key={at} record={unsaved(entry)} />
        ))}
      </ul>
      {unread.length > 0 && (
        <>
          <h3>
            Cannot be read <span className="small">{numberText(unread.length, navigator.language)}</span>
          </h3>
          <ul className="table-unread">
            {unread.slice(0, unreadShown).map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={at}>{unreadText(one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function PreviewRow({ record }: { record: JournalRecord }) {
  const shown = usePreferences()
  const { title, details } = describe(record, shown.locale, shown)
  const Icon = iconOf(record)
  return (
    <li className="table-preview-row">
      <Icon aria-hidden="true" className="import-row-icon" />
      <div>
        <strong>{title}</strong>
        <p className="small">
          {longDay(record.day, shown.locale)}
          {details && ` · ${details}`}
        </p>
      </div>
    </li>
  )
}

function unsaved(entry: Omit<JournalRecord, 'id' | 'rev' | 'loggedAt'>): JournalRecord {
  return { ...entry, id: '', rev: 0, loggedAt: `${entry.day}T12:00:00Z` as Instant } as JournalRecord
}
