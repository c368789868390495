// One entry of a day: when, what, its details, and the menu to change or delete it.
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { clockTime } from '../../../shared/day.ts'
import { describe, momentOf } from '../../../shared/journal/describe.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { clockText } from '../../../shared/units.ts'
import { Menu } from '../../parts/Menu.tsx'
import { SoreChips } from '../../parts/SoreChips.tsx'
import { useClient } from '../../use-app.ts'
import { iconOf } from './record-icons.ts'

type Props = { record: JournalRecord; onEdit: (record: JournalRecord) => void }

export function TimelineEntry({ record, onEdit }: Props) {
  const client = useClient()
  const { title, details } = describe(record, navigator.language)
  const Icon = iconOf(record)
  const chips = record.kind === 'soreness' && record.ratings.length > 0
  const words = chips ? record.note : details
  async function remove() {
    const refusal = await client.remove(record.id, `Deleted “${title}”.`)
    if (refusal) client.say(refusal.message)
  }
  return (
    <li className="timeline-entry" data-kind={record.kind}>
      <time className="timeline-time">{hasTime(record) ? clockText(clockTime(momentOf(record))) : ''}</time>
      <span className="timeline-icon">
        <Icon aria-hidden="true" />
      </span>
      <div className="timeline-words">
        <h3>{title}</h3>
        {chips && <SoreChips ratings={record.ratings} nothingElseSore={record.nothingElseSore} />}
        {words && <p className="small">{words}</p>}
      </div>
      <Menu
        button={{ icon: <Ellipsis aria-hidden="true" />, name: `Change or delete ${title}` }}
        items={[
          {
            label: record.kind === 'session' ? 'Edit note' : 'Edit',
            icon: <Pencil aria-hidden="true" />,
            onChoose: () => onEdit(record),
          },
          { label: 'Delete', icon: <Trash2 aria-hidden="true" />, onChoose: () => void remove() },
        ]}
      />
    </li>
  )
}

/** A workout without a start, or a night without its times, has no time of day to show. */
function hasTime(record: JournalRecord): boolean {
  if (record.kind === 'workout') return record.startedAt !== null
  return record.kind !== 'night' || record.wokeAt !== null
}
