// One column of a table: its title, three of its values, what it is, and what it is written in where that is not plain.
import type { Table } from '../../../../shared/journal/read-file.ts'
import { cellsOf } from '../../../../shared/tables/cells.ts'
import { type Meaning, meanings, unitsOf } from '../../../../shared/tables/meanings.ts'
import { isMissing } from '../../../../shared/tables/numbers.ts'
import { meaningNames, unitName, unitQuestion } from '../../../../shared/words/table-words.ts'
import { SelectField } from '../../../parts/Field.tsx'
import type { TableFormState } from './use-table-form.ts'

type Props = { table: Table; at: number; form: TableFormState }

const choices = meanings.map((value) => ({ value, text: meaningNames[value] }))

export function ColumnField({ table, at, form }: Props) {
  const title = table.columns[at] ?? ''
  const use = form.mapping.columns[at] ?? null
  const units = use ? unitsOf(use.is) : []
  const isOpen = form.open.includes(at)
  return (
    <li className="table-column" data-used={use ? '' : undefined} data-open={isOpen ? '' : undefined}>
      <div className="table-column-what">
        <SelectField<Meaning>
          label={title}
          none="Nothing"
          value={use?.is ?? null}
          choices={choices}
          onChange={(is) => form.setMeaning(at, is)}
        />
        <p className="tiny table-column-values">{samplesOf(table, at).join(' · ')}</p>
      </div>
      {use && units.length > 0 && (
        <SelectField<string>
          label={`${title}: ${unitQuestion(use.is)}`}
          none={isOpen ? 'Choose' : ''}
          value={use.unit}
          choices={units.map((value) => ({ value, text: unitName(use.is, value) }))}
          onChange={(unit) => unit !== null && form.setUnit(at, unit)}
        />
      )}
    </li>
  )
}

const samples = 3
const longestSample = 40

/** The first different ones. */
function samplesOf(table: Table, at: number): string[] {
  const cells = cellsOf(table, at).filter((cell) => !isMissing(cell))
  return [...new Set(cells)].slice(0, samples).map((cell) => cell.slice(0, longestSample))
}
