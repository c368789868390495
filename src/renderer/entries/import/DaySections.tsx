// Nights and measures of an import by kind, new and known ones apart, each with a tick.
import { Fragment } from 'react'
import { longDay } from '../../../shared/words/dates.ts'
import { describe } from '../../../shared/words/describe.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import { Tick } from '../../parts/Tick.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { iconOf } from '../kinds.tsx'
import { type Choice, type Chosen, ticked } from './found.ts'
import { choiceOfDay, type FoundDay, recordOfDay } from './found-days.ts'
import { ImportSection, WhatIsDone } from './ImportSection.tsx'
import { knownDayWords } from './import-words.ts'

type Props = {
  days: readonly FoundDay[]
  chosen: Chosen
  choose: (rows: readonly { id: string }[], choice: Choice) => void
}

const rowsAtFirst = 20

export function DaySections({ days, chosen, choose }: Props) {
  const kinds = [...new Set(days.map(({ measure }) => measure.kind))]
  const isNew = ({ known }: FoundDay) => known.type === 'new'
  const all = { rowsAtFirst, choose, choiceOf: (row: FoundDay) => choiceOfDay(row, chosen) }
  const rowOf = (row: FoundDay) => (
    <DayRow row={row} choice={choiceOfDay(row, chosen)} onChoice={(choice) => choose([row], choice)} />
  )
  return kinds.map((kind) => {
    const rows = days.filter(({ measure }) => measure.kind === kind)
    const title = wordsOf(kind).all
    return (
      <Fragment key={kind}>
        <ImportSection title={title} together="tick" rows={rows.filter(isNew)} {...all}>
          {rowOf}
        </ImportSection>
        <ImportSection
          title={`${title}, there already`}
          together="choice"
          rows={rows.filter((row) => !isNew(row))}
          {...all}
        >
          {rowOf}
        </ImportSection>
      </Fragment>
    )
  })
}

type RowProps = { row: FoundDay; choice: Choice; onChoice: (choice: Choice) => void }

function DayRow({ row, choice, onChoice }: RowProps) {
  const shown = usePreferences()
  const { known, measure, fileName } = row
  const record = recordOfDay(row)
  const Icon = iconOf(record)
  const { title, details } = describe(record, shown.locale, shown)
  const date = longDay(measure.day, shown.locale)
  return (
    <li className="import-row" data-out={choice === 'leave' ? '' : undefined}>
      <label className="import-row-tick">
        <Tick
          checked={choice !== 'leave'}
          aria-label={`${title}, ${date}`}
          onChange={(isTicked) => onChoice(isTicked ? ticked(known) : 'leave')}
        />
      </label>
      <Icon aria-hidden="true" className="import-row-icon" />
      <div className="import-row-words">
        <h4>{title}</h4>
        <p className="small">
          {date}
          {details && ` · ${details}`}
        </p>
        {known.type === 'journal' && (
          <p className="import-known">{knownDayWords(known.record, known.lacks, shown)}</p>
        )}
        {known.type === 'drop' && (
          <p className="import-known">
            {known.fileName === fileName
              ? 'This day stands in the file twice; the first one is ticked.'
              : `The same day is in ${known.fileName}, beside it.`}
          </p>
        )}
        <WhatIsDone known={known} choice={choice} onChoice={onChoice} />
      </div>
    </li>
  )
}
