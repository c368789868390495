// The same as the curve, as a table: a row a day.
import type { RaceCurve } from '../../../shared/trends/race-curve.ts'
import { hrefTo } from '../../commands/routes.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { tableRows } from './race-words.ts'

export function RaceTable({ curve }: { curve: RaceCurve }) {
  const { clock } = usePreferences()
  const columns = [
    { title: 'Day' },
    { title: 'Date' },
    { title: 'Highest', numeric: true },
    { title: 'Where', long: true },
    { title: 'Each log', long: true },
    ...curve.regions.map(({ name }) => ({ title: name, numeric: true })),
  ]
  const rows = tableRows(curve, clock).map(({ day, name, date, highest, where, logs, muscles }) => ({
    id: day.day,
    cells: [
      <a key="day" href={hrefTo('journal', day.day)}>
        {name}
      </a>,
      date,
      highest,
      where,
      logs,
      ...muscles,
    ],
  }))
  return <DataTable caption={`Soreness since the finish of ${curve.name}`} columns={columns} rows={rows} />
}
