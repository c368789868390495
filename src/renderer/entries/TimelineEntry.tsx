// One entry of a day: when, what, its details, and the menu to change or delete it.
import { CalendarDays, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { clockTime } from '../../shared/base/day.ts'
import { type JournalRecord, type Kind, kindOf, type RecordOf } from '../../shared/journal/records.ts'
import { describe } from '../../shared/words/describe.ts'
import { clockWords } from '../../shared/words/units.ts'
import { Marked } from '../parts/Marked.tsx'
import { Menu } from '../parts/Menu.tsx'
import { useClient } from '../state/use-app.ts'
import { usePreferences } from '../state/use-preferences.ts'
import { entryKind, iconOf } from './kinds.tsx'

type Props = {
  record: JournalRecord
  onEdit: (record: JournalRecord) => void
  onMove: (record: JournalRecord) => void
}

export function TimelineEntry({ record, onEdit, onMove }: Props) {
  const client = useClient()
  const shown = usePreferences()
  const { title, details } = describe(record, shown.locale, shown)
  const Icon = iconOf(record)
  const time = kindOf(record).timeOf(record)
  async function remove() {
    const refusal = await client.remove(record.id, `Deleted “${title}”.`)
    if (refusal) client.say(refusal.message)
  }
  return (
    <li className="timeline-entry" data-kind={record.kind}>
      <time className="timeline-time">{time && clockWords(clockTime(time), shown.clock)}</time>
      <span className="timeline-icon">
        <Icon aria-hidden="true" />
      </span>
      <div className="timeline-words">
        <h3>
          <Marked>{title}</Marked>
        </h3>
        <EntryLine kind={record.kind} record={record} details={details} />
      </div>
      <Menu
        button={{ icon: <Ellipsis aria-hidden="true" />, name: `Change or delete ${title}` }}
        items={[
          {
            label: 'Edit',
            icon: <Pencil aria-hidden="true" />,
            onChoose: () => onEdit(record),
          },
          {
            label: 'Move to another day',
            icon: <CalendarDays aria-hidden="true" />,
            onChoose: () => onMove(record),
          },
          { label: 'Delete', icon: <Trash2 aria-hidden="true" />, onChoose: () => void remove() },
        ]}
      />
    </li>
  )
}

type LineProps<K extends Kind> = { kind: K; record: RecordOf<K>; details: string }

function EntryLine<K extends Kind>({ kind, record, details }: LineProps<K>) {
  const { Line } = entryKind(kind)
  if (Line) return <Line record={record} />
  return (
    details && (
      <p className="small">
        <Marked>{details}</Marked>
      </p>
    )
  )
}
