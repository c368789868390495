// A part of the list of an import: its title and count, one tick or one choice for all of it, and its rows, more of them when asked for.
import { Fragment, type ReactNode, useState } from 'react'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { numberText } from '../../../shared/words/dates.ts'
import { SelectField, TickField } from '../../parts/Field.tsx'
import { MoreRows } from '../../parts/MoreRows.tsx'
import { type Choice, type Known, lacksSomething } from './found.ts'
import { choicesFor } from './import-words.ts'

type Row = { id: string; known: Known<JournalRecord> }

type AllProps<R extends Row> = {
  rows: readonly R[]
  choiceOf: (row: R) => Choice
  choose: (rows: readonly R[], choice: Choice) => void
}

type Props<R extends Row> = AllProps<R> & {
  title: string
  /** How all of them are chosen at once: with a tick what is new, with a choice what is known; null where each is asked about. */
  together: 'tick' | 'choice' | null
  rowsAtFirst: number
  children: (row: R) => ReactNode
}

const rowsMore = 200

export function ImportSection<R extends Row>({ title, together, rowsAtFirst, children, ...all }: Props<R>) {
  const [shown, setShown] = useState(rowsAtFirst)
  const { rows } = all
  if (rows.length === 0) return null
  return (
    <section className="import-section" aria-label={title}>
      <header className="import-section-head">
        <h3>
          {title} <span className="small">{numberText(rows.length, navigator.language)}</span>
        </h3>
        {rows.length > 1 && together === 'tick' && <TickAll {...all} />}
        {rows.length > 1 && together === 'choice' && <ForAll {...all} />}
      </header>
      <ul className="import-rows">
        {rows.slice(0, shown).map((row) => (
          <Fragment key={row.id}>{children(row)}</Fragment>
        ))}
      </ul>
      <MoreRows shown={Math.min(shown, rows.length)} all={rows.length} step={rowsMore} onMore={setShown} />
    </section>
  )
}

function TickAll<R extends Row>({ rows, choiceOf, choose }: AllProps<R>) {
  return (
    <TickField
      label="All"
      checked={rows.every((row) => choiceOf(row) === 'take')}
      onChange={(take) => choose(rows, take ? 'take' : 'leave')}
    />
  )
}

function ForAll<R extends Row>({ rows, choiceOf, choose }: AllProps<R>) {
  const choices = new Set(rows.map(choiceOf))
  const [only] = choices
  const fills = rows.filter(({ known }) => lacksSomething(known))
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

type WhatProps = { known: Row['known']; choice: Choice; onChoice: (choice: Choice) => void }

/** What becomes of one that is there already; nothing is asked of a new one. */
export function WhatIsDone({ known, choice, onChoice }: WhatProps) {
  if (known.type === 'new') return null
  return (
    <SelectField
      label="What is done with it"
      value={choice}
      choices={choicesFor(known)}
      onChange={onChoice}
    />
  )
}
