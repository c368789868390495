// The same as a trend chart, as a table: the newest day first, a page at a time.
import { useState } from 'react'
import { grainOfMarks, type Mark } from '../../charts/window-rows.ts'
import { hrefOfDay } from '../../commands/routes.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { MoreRows } from '../../parts/MoreRows.tsx'
import { trendTableRows } from './trend-words.ts'

type Props = {
  caption: string
  /** The names of the columns. */
  value: string
  note?: string
  marks: readonly Mark[]
  valueText: (value: number) => string
}

export function TrendTable({ caption, value, note, marks, valueText }: Props) {
  const grain = grainOfMarks(marks)
  const hasNote = note !== undefined && grain === 'day'
  const columns = [
    { title: { day: 'Day', week: 'Week', month: 'Month' }[grain] },
    { title: grain === 'day' ? value : 'Mean', numeric: true },
    ...(grain === 'day'
      ? []
      : [
          { title: 'Lowest', numeric: true },
          { title: 'Highest', numeric: true },
          { title: 'Days', numeric: true },
        ]),
    ...(hasNote ? [{ title: note }] : []),
  ]
  const [shown, setShown] = useState(pageRows)
  const rows = trendTableRows(marks.slice(-shown), valueText).map((row) => ({
    id: row.day,
    cells: [
      <a key="day" href={hrefOfDay(row.day)}>
        {row.name}
      </a>,
      row.value,
      ...(grain === 'day' ? [] : [row.low, row.high, row.days]),
      ...(hasNote ? [row.note] : []),
    ],
  }))
  return (
    <>
      <DataTable caption={`${caption}, newest first`} columns={columns} rows={rows} />
      <MoreRows shown={shown} all={marks.length} step={pageRows} onMore={setShown} />
    </>
  )
}

const pageRows = 100
