// The list of what files hold: what is new with ticks, which days are asked about, what is known already, what was left out.
import { Dialog } from '../../parts/Dialog.tsx'
import { FormProblem } from '../forms/FormProblem.tsx'
import { DaySections } from './DaySections.tsx'
import { FileNotes } from './FileNotes.tsx'
import { FoundRow } from './FoundRow.tsx'
import { choiceOf, type Found, type LeftOut } from './found.ts'
import type { FoundDay } from './found-days.ts'
import './import-list.css'
import { ImportSection } from './ImportSection.tsx'
import { daysSummary, summaryOf } from './import-words.ts'
import { LeftOutList } from './LeftOutList.tsx'
import type { FileNote } from './table/tables.ts'
import { useImportList } from './use-import-list.ts'

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
  const { count, problem } = list
  const all = { rowsAtFirst, choiceOf: (row: Found) => choiceOf(row, list.chosen), choose: list.choose }
  const rowOf = (row: Found) => (
    <FoundRow
      row={row}
      choice={choiceOf(row, list.chosen)}
      day={list.chosen.days.get(row.id) ?? row.workout.day}
      onChoice={(choice) => list.choose([row], choice)}
      onDay={(day) => list.setDay(row, day)}
      joined={list.chosen.joins.has(row.id)}
      onJoin={(one) => list.join(row, one)}
    />
  )
  return (
    <Dialog
      title={days.length > 0 ? 'Bring in entries' : 'Bring in workouts'}
      dirty={false}
      onClose={onClose}
      submit={count === 0 ? 'Nothing is ticked' : `Bring in ${list.counted}`}
      saving="Bringing them in…"
      onSubmit={list.bringIn}
    >
      <p className="import-summary">{`${summaryOf(found)} ${daysSummary(days)}`.trim()}</p>
      <FileNotes notes={notes} />
      <ImportSection
        title="New"
        together="tick"
        rows={sure.filter((row) => row.known.type === 'new')}
        {...all}
      >
        {rowOf}
      </ImportSection>
      <ImportSection title="Which day was it?" together={null} rows={asked} {...all}>
        {rowOf}
      </ImportSection>
      <ImportSection title="There already" together="choice" rows={known} {...all}>
        {rowOf}
      </ImportSection>
      <DaySections days={days} chosen={list.chosen} choose={list.choose} />
      <LeftOutList leftOut={leftOut} />
      <FormProblem problem={problem} />
    </Dialog>
  )
}

const rowsAtFirst = 40
