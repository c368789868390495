// What the columns of a table are: each with three of its values, what comes of the first rows, and what cannot be read.
import { modalities } from '../../../../shared/journal/records.ts'
import { cellsOf } from '../../../../shared/tables/cells.ts'
import type { Mapping } from '../../../../shared/tables/mapping.ts'
import { kindOfMeaning } from '../../../../shared/tables/meanings.ts'
import { modalityNames } from '../../../../shared/words/record-words.ts'
import { layoutWords } from '../../../../shared/words/table-words.ts'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { SelectField } from '../../../parts/Field.tsx'
import { FormProblem } from '../../forms/FormProblem.tsx'
import { counted } from '../import-words.ts'
import { ColumnField } from './ColumnField.tsx'
import './table-form.css'
import { TablePreview } from './TablePreview.tsx'
import { openUnits, saysDay, type TableQuestion } from './tables.ts'
import { type TableFormState, useTableForm } from './use-table-form.ts'

type Props = {
  question: TableQuestion
  /** Null leaves the table out. */
  answer: (mapping: Mapping | null) => void
  onClose: () => void
}

export function TableForm({ question, answer, onClose }: Props) {
  const { table, fileName } = question
  const form = useTableForm(question, answer)
  const filled = table.columns.flatMap((_, at) =>
    cellsOf(table, at).some((cell) => cell !== '') ? [at] : [],
  )
  const asked = question.layout ? openUnits(question.mapping) : []
  const used = filled
    .filter((at) => question.mapping.columns[at])
    .sort((one, other) => Number(asked.includes(other)) - Number(asked.includes(one)))
  const others = filled.filter((at) => !question.mapping.columns[at])
  const isLong = used.length > 0 && others.length > 6
  const empty = table.columns.length - filled.length
  const field = (at: number) => <ColumnField key={at} table={table} at={at} form={form} />
  return (
    <Dialog
      title="What is in this table?"
      dirty={form.isChanged}
      onClose={onClose}
      submit={submitWords(form)}
      onSubmit={form.goOn}
    >
      <p className="table-form-intro">
        <strong>{fileName}</strong>: {counted(table.rows.length, 'row')}. {introOf(question)}
      </p>
      <ul className="table-columns">
        {(isLong ? used : question.layout ? [...used, ...others] : filled).map(field)}
      </ul>
      {isLong && (
        <details className="table-columns-more">
          <summary>The other {counted(others.length, 'column')}</summary>
          <ul className="table-columns">{others.map(field)}</ul>
        </details>
      )}
      {empty > 0 && <p className="tiny">{counted(empty, 'column')} without any value.</p>}
      {asksSport(form) && (
        <SelectField
          label="What these workouts were"
          value={form.mapping.sport}
          choices={modalities.map((value) => ({ value, text: modalityNames[value] }))}
          onChange={form.setSport}
        />
      )}
      <TablePreview content={form.content} />
      <p className="table-form-leave">
        <Button look="quiet" onClick={() => answer(null)}>
          Leave this file out
        </Button>
      </p>
      <FormProblem problem={form.problem} />
    </Dialog>
  )
}

function introOf({ from, layout }: TableQuestion): string {
  if (from === 'last_time') return 'Its columns are read as last time.'
  if (layout) return `These are ${layoutWords[layout].name}. What is not in the file is asked here.`
  return 'Say what its columns are; what you do not choose stays out. It is remembered for the next file like it.'
}

function submitWords({ mapping, open, count }: TableFormState): string {
  if (!saysDay(mapping)) return 'No column is the day yet'
  if (open.length > 0)
    return open.length === 1 ? 'A unit is not chosen yet' : `${open.length} units are not chosen yet`
  if (count === 0) return 'Nothing can be read yet'
  return `Go on with ${counted(count, 'entry', 'entries')}`
}

/** Rows with figures of workouts, and no column for their sport. */
function asksSport({ mapping: { columns } }: TableFormState): boolean {
  const hasWorkouts = columns.some((use) => use && kindOfMeaning(use.is) === 'workout')
  return hasWorkouts && !columns.some((use) => use?.is === 'sport')
}
