// What was logged today besides the check-in: when and what; each opens to be changed.
import { clockTime, type Day, epochOf } from '../../../shared/base/day.ts'
import { recordsOn } from '../../../shared/journal/days.ts'
import { type JournalRecord, type Kind, kindOf, momentOf } from '../../../shared/journal/records.ts'
import { describe } from '../../../shared/words/describe.ts'
import { clockWords } from '../../../shared/words/units.ts'
import { Card } from '../../parts/Card.tsx'
import { useJournal } from '../../state/use-journal.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import './so-far-card.css'

type Props = { today: Day; onOpen: (record: JournalRecord) => void }

export function SoFarCard({ today, onOpen }: Props) {
  const shown = usePreferences()
  const records = useJournal((journal) => recordsOn(journal, today), [today])
  const listed = records.filter(({ kind }) => listedKinds.has(kind)).toSorted(byMoment)
  return (
    <Card title="So far today" className={listed.length === 0 ? 'so-far-none' : ''}>
      {listed.length === 0 ? (
        <p className="small">A run, session, walk, nap or note of today will stand here.</p>
      ) : (
        <ul className="so-far">
          {listed.map((record) => {
            const time = kindOf(record).timeOf(record)
            return (
              <li key={record.id}>
                <button type="button" className="so-far-entry" onClick={() => onOpen(record)}>
                  {time && <span className="so-far-time">{clockWords(clockTime(time), shown.clock)}</span>}
                  {describe(record, shown.locale, shown).title}
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}

const listedKinds: ReadonlySet<Kind> = new Set(['workout', 'session', 'nap', 'rest_day', 'note'])

function byMoment(one: JournalRecord, other: JournalRecord): number {
  return epochOf(momentOf(one)) - epochOf(momentOf(other))
}
