// One entry of a day: when, what, its details, and the menu to change or delete it.
import { CalendarDays, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { clockTime } from '../../shared/base/day.ts'
import { capitalised } from '../../shared/base/words.ts'
import { type JournalRecord, kindOf, type Soreness } from '../../shared/journal/records.ts'
import { describe } from '../../shared/words/describe.ts'
import { contextWords } from '../../shared/words/record-words.ts'
import { clockWords } from '../../shared/words/units.ts'
import { Menu } from '../parts/Menu.tsx'
import { SoreChips } from '../parts/SoreChips.tsx'
import { useClient } from '../state/use-app.ts'
import { usePreferences } from '../state/use-preferences.ts'
import { iconOf } from './record-icons.ts'

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
  const chips = record.kind === 'soreness' && record.ratings.length > 0
  const words = chips ? besideChips(record) : details
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
        <h3>{title}</h3>
        {chips && <SoreChips ratings={record.ratings} nothingElseSore={record.nothingElseSore} />}
        {words && <p className="small">{words}</p>}
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

/** What a check says that its chips do not. */
function besideChips({ context, note }: Soreness): string {
  return [context && capitalised(contextWords[context]), note].filter(Boolean).join(', ')
}
