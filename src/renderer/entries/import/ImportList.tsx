// The list of what files hold: what is new with ticks, which days are asked about, what is known already, what was left out.
import { useState } from 'react'
import { Dialog } from '../../parts/Dialog.tsx'
import { SelectField, TickField } from '../../parts/Field.tsx'
import { MoreRows } from '../../parts/MoreRows.tsx'
import { FormProblem } from '../forms/FormProblem.tsx'
import { DaySections } from './DaySections.tsx'
import { FileNotes } from './FileNotes.tsx'
import { FoundRow } from './FoundRow.tsx'
import { type Choice, choiceOf, type Found, type LeftOut } from './found.ts'
import type { FoundDay } from './found-days.ts'
import './import-list.css'
import { choicesFor, daysSummary, summaryOf } from './import-words.ts'
import { LeftOutList } from './LeftOutList.tsx'
import type { FileNote } from './table/tables.ts'
import { type ImportListState, useImportList } from './use-import-list.ts'

type Props = {
  found: readonly Found[]
  days: readonly FoundDay[]
  notes: readonly FileNote[]
  leftOut: readonly LeftOut[]
  onClose: () => void
}

export function ImportList({ found, days, notes, leftOut, onClose }: Props) {
  const list = useImportList(found, days, onClose)
  const asked = found.filter(({ questions }) => questions.length > 0)
  const sure = found.filter(({ questions }) => questions.length === 0)
  const known = sure.filter((row) => row.known.type !== 'new')
  const { count, problem, saving } = list
  return (
    <Dialog
      title={days.length > 0 ? 'Bring in entries' : 'Bring in workouts'}
      dirty={false}
      onClose={onClose}
      submit={saving ? 'Bringing them in…' : count === 0 ? 'Nothing is ticked' : `Bring in ${list.counted}`}
      onSubmit={list.bringIn}
    >
      <p className="import-summary">{`${summaryOf(found)} ${daysSummary(days)}`.trim()}</p>
      <FileNotes notes={notes} />
      <Section
        title="New"
        rows={sure.filter((row) => row.known.type === 'new')}
        list={list}
        head={(rows) => <TickAll rows={rows} list={list} />}
      />
      <Section title="Which day was it?" rows={asked} list={list} />
      <Section
        title="There already"
        rows={known}
        list={list}
        head={(rows) => <ForAll rows={rows} list={list} />}
      />
      <DaySections days={days} chosen={list.chosen} choose={list.choose} />
      <LeftOutList leftOut={leftOut} />
      <FormProblem problem={problem} />
    </Dialog>
  )
}

type SectionProps = {
  title: string
  rows: readonly Found[]
  list: ImportListState
  head?: (rows: readonly Found[]) => React.ReactNode
}

const rowsAtFirst = 40
const rowsMore = 200

function Section({ title, rows, list, head }: SectionProps) {
  const [shown, setShown] = useState(rowsAtFirst)
  if (rows.length === 0) return null
  return (
    <section className="import-section" aria-label={title}>
      <header className="import-section-head">
        <h3>
          {title} <span className="small">{rows.length.toLocaleString(navigator.language)}</span>
        </h3>
        {rows.length > 1 && head?.(rows)}
      </header>
      <ul className="import-rows">
        {rows.slice(0, shown).map((row) => (
          <FoundRow
            key={row.id}
            row={row}
            choice={choiceOf(row, list.chosen)}
            day={list.chosen.days.get(row.id) ?? row.workout.day}
            onChoice={(choice) => list.choose([row], choice)}
            onDay={(day) => list.setDay(row, day)}
            joined={list.chosen.joins.has(row.id)}
            onJoin={(one) => list.join(row, one)}
          />
        ))}
      </ul>
      <MoreRows shown={Math.min(shown, rows.length)} all={rows.length} step={rowsMore} onMore={setShown} />
    </section>
  )
}

type AllProps = { rows: readonly Found[]; list: ImportListState }

function TickAll({ rows, list }: AllProps) {
  const all = rows.every((row) => choiceOf(row, list.chosen) === 'take')
  return (
    <TickField label="All" checked={all} onChange={(take) => list.choose(rows, take ? 'take' : 'leave')} />
  )
}

function ForAll({ rows, list }: AllProps) {
  const choices = new Set(rows.map((row) => choiceOf(row, list.chosen)))
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
        if (choice === 'fill') list.choose(fills, choice)
        else if (choice) list.choose(rows, choice)
      }}
    />
  )
}
