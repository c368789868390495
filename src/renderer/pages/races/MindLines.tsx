// What the runner wrote for the mind in the days of a race's curve: what was enjoyed, a low, guilt about resting.
import { daysBetween } from '../../../shared/base/day.ts'
import { ofKindBetween } from '../../../shared/journal/days.ts'
import { isMindLine } from '../../../shared/journal/records.ts'
import type { RaceCurve } from '../../../shared/trends/race-curve.ts'
import { mindNames } from '../../../shared/words/record-words.ts'
import { hrefOfDay } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { useJournal } from '../../state/use-journal.ts'

export function MindLines({ curve: { days } }: { curve: RaceCurve }) {
  const own = days.filter(({ state }) => state !== 'next_race')
  const [first, last] = [own[0]?.day, own.at(-1)?.day]
  const lines = useJournal(
    (journal) => (first && last ? ofKindBetween(journal, 'note', first, last).filter(isMindLine) : []),
    [first, last],
  )
  if (!first || lines.length === 0) return null
  return (
    <Card title="For the mind" className="mind-lines">
      <ul>
        {lines.map(({ id, day, about, text }) => (
          <li key={id}>
            <a href={hrefOfDay(day)}>day {daysBetween(first, day)}</a>{' '}
            <span className="small">{mindNames[about]}</span>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
