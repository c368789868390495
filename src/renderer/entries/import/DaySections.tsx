// Nights and measures of an import by kind, new and known ones apart, each with a tick.
import { useState } from 'react'
import type { Kind } from '../../../shared/journal/records.ts'
import { fullDate } from '../../../shared/words/day-words.ts'
import { describe } from '../../../shared/words/describe.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import { SelectField, TickField } from '../../parts/Field.tsx'
import { MoreRows } from '../../parts/MoreRows.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { iconOf } from '../kinds.tsx'
import type { Choice, Chosen } from './found.ts'
import { choiceOfDay, type FoundDay, recordOfDay } from './found-days.ts'
import { choicesFor, knownDayWords } from './import-words.ts'

type Props = {
  days: readonly FoundDay[]
  chosen: Chosen
  choose: (rows: readonly { id: string }[], choice: Choice) => void
}

const rowsAtFirst = 20
const rowsMore = 200

export function DaySections({ days, ...list }: Props) {
  const kinds = [...new Set(days.map(({ measure }) => measure.kind))]
  const isNew = ({ known }: FoundDay) => known.type === 'new'
  return kinds.flatMap((kind) => {
    const rows = days.filter(({ measure }) => measure.kind === kind)
    return [
      <DaySection key={kind} kind={kind} rows={rows.filter(isNew)} {...list} />,
      <DaySection
        key={`${kind} known`}
        kind={kind}
        isKnown
        rows={rows.filter((row) => !isNew(row))}
        {...list}
      />,
    ]
  })
}

type SectionProps = Omit<Props, 'days'> & { kind: Kind; rows: readonly FoundDay[]; isKnown?: boolean }

function DaySection({ kind, rows, isKnown = false, chosen, choose }: SectionProps) {
  const [shown, setShown] = useState(rowsAtFirst)
  if (rows.length === 0) return null
  const title = `${wordsOf(kind).all}${isKnown ? ', there already' : ''}`
  return (
    <section className="import-section" aria-label={title}>
      <header className="import-section-head">
        <h3>
          {title} <span className="small">{rows.length.toLocaleString(navigator.language)}</span>
        </h3>
        {rows.length > 1 &&
          (isKnown ? (
            <ForAllDays rows={rows} chosen={chosen} choose={choose} />
          ) : (
            <TickField
              label="All"
              checked={rows.every((row) => choiceOfDay(row, chosen) === 'take')}
              onChange={(take) => choose(rows, take ? 'take' : 'leave')}
            />
          ))}
      </header>
      <ul className="import-rows">
        {rows.slice(0, shown).map((row) => (
          <DayRow
            key={row.id}
            row={row}
            choice={choiceOfDay(row, chosen)}
            onChoice={(choice) => choose([row], choice)}
          />
        ))}
      </ul>
      <MoreRows shown={Math.min(shown, rows.length)} all={rows.length} step={rowsMore} onMore={setShown} />
    </section>
  )
}

function ForAllDays({ rows, chosen, choose }: Omit<SectionProps, 'kind'>) {
  const choices = new Set(rows.map((row) => choiceOfDay(row, chosen)))
  const [only] = choices
  const fills = rows.filter(({ known }) => known.type !== 'new' && known.lacks.length > 0)
  const [example = rows[0]] = fills
  return (
    <SelectField<Choice>
      label="For all of them"
      none="One by one"
      value={choices.size === 1 ? (only ?? null) : null}
      choices={example ? choicesFor(example.known) : []}
      onChange={(choice) => {
        if (choice === 'fill') choose(fills, choice)
        else if (choice) choose(rows, choice)
      }}
    />
  )
}

type RowProps = { row: FoundDay; choice: Choice; onChoice: (choice: Choice) => void }

function DayRow({ row, choice, onChoice }: RowProps) {
  const shown = usePreferences()
  const { known, measure, fileName } = row
  const record = recordOfDay(row)
  const Icon = iconOf(record)
  const { title, details } = describe(record, shown.locale, shown)
  const date = fullDate(measure.day, shown.locale)
  const fills = known.type !== 'new' && known.lacks.length > 0
  return (
    <li className="import-row" data-out={choice === 'leave' ? '' : undefined}>
      <label className="import-row-tick">
        <input
          type="checkbox"
          checked={choice !== 'leave'}
          aria-label={`${title}, ${date}`}
          onChange={({ target }) => onChoice(target.checked ? (fills ? 'fill' : 'take') : 'leave')}
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
        {known.type !== 'new' && (
          <SelectField
            label="What is done with it"
            value={choice}
            choices={choicesFor(known)}
            onChange={onChoice}
          />
        )}
      </div>
    </li>
  )
}
