// The same as the curves laid over each other, as a table: a row a day, a column a race.
import type { ComparedRace } from '../../../shared/trends/compared-races.ts'
import { dayName, numberOf } from '../../charts/curve-rows.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { stateText } from './race-words.ts'

export function OverlayTable({ races }: { races: readonly ComparedRace[] }) {
  const [first] = races
  return (
    <DataTable
      caption="Highest soreness of each day since the finish"
      columns={[
        { title: 'Day' },
        ...races.map(({ name, day }) => ({ title: `${name} ${day}`, numeric: true, long: true })),
      ]}
      rows={(first?.days ?? []).map(({ n }) => ({
        id: String(n),
        cells: [
          dayName(n),
          ...races.map(({ days }) => {
            const day = days[n]
            if (!day) return '–'
            return day.worst === null ? stateText(day) : numberOf(day.worst, day.state === 'at_least')
          }),
        ],
      }))}
    />
  )
}
