// This week's mobility and stretching: seven days each, done, gone by or still open.
import type { Day } from '../../../shared/base/day.ts'
import { weekTargets } from '../../../shared/trends/week-targets.ts'
import { useJournal } from '../../state/use-journal.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import './week-card.css'
import { rollingWords, type WeekRow, weekRows } from './week-words.ts'

type Props = { today: Day; rolling: boolean }

/** `rolling`: whether a line on rolling after a race may stand in it. */
export function WeekCard({ today, rolling: mayRoll }: Props) {
  const { firstWeekday: first } = usePreferences()
  const week = useJournal((journal) => weekTargets(journal, today, first), [today, first])
  const rolling = mayRoll ? rollingWords(week) : null
  return (
    <section className="card week-card" aria-label="This week">
      <div className="week-card-rows">
        {weekRows(week, first, navigator.language).map((row) => (
          <Row key={row.name} row={row} />
        ))}
      </div>
      {rolling && <p className="tiny">{rolling}</p>}
    </section>
  )
}

function Row({ row: { name, count, marks } }: { row: WeekRow }) {
  return (
    <div>
      <p className="week-card-head">
        <strong>{name}</strong> <span>{count}</span>
      </p>
      <ol className="week-card-days" aria-label={`${name} this week`}>
        {marks.map(({ letter, state, words }) => (
          <li key={words} data-state={state}>
            <span className="visually-hidden">{words}</span>
            <span className="week-card-letter" aria-hidden="true">
              {letter}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
