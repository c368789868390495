// The weeks after a race: how far at the most, from the highest of the weeks before it, beside what was run.
import type { Day } from '../../../shared/base/day.ts'
import type { Workout } from '../../../shared/journal/records.ts'
import { taperAfter } from '../../../shared/recovery/way-back.ts'
import { withheldWeeks } from '../../../shared/recovery/way-back-words.ts'
import { dayAndMonth, tickDay } from '../../../shared/words/dates.ts'
import { distanceText } from '../../../shared/words/units.ts'
import { Card } from '../../parts/Card.tsx'
import { DataTable } from '../../parts/DataTable.tsx'
import { useJournal } from '../../state/use-journal.ts'
import { usePreferences } from '../../state/use-preferences.ts'

type Props = { race: Workout; today: Day; isWithheld: boolean }

export function TaperCard({ race, today, isWithheld }: Props) {
  const { locale, unit } = usePreferences()
  const taper = useJournal((journal) => taperAfter(journal, race), [race])
  const distance = (meters: number) => distanceText(meters, locale, unit)
  const isOver = taper?.weeks.every(({ to }) => to < today) ?? false
  if (isWithheld && !isOver)
    return (
      <Card title="The weeks after" className="way-back-weeks">
        <p className="small">{withheldWeeks}</p>
      </Card>
    )
  return (
    <Card title="The weeks after" className="way-back-weeks">
      {taper ? (
        <>
          <DataTable
            caption="Distance of the weeks after the race"
            columns={[
              { title: 'Week' },
              { title: 'At most', numeric: true },
              { title: 'Run', numeric: true },
            ]}
            rows={taper.weeks.map(({ from, to, mostMeters, runMeters }, index) => ({
              id: from,
              cells: [
                `${index + 1}: ${tickDay(from, locale)} – ${tickDay(to, locale)}`,
                distance(mostMeters),
                from > today ? '' : runMeters === 0 ? 'none' : distance(runMeters),
              ],
            }))}
          />
          <p className="tiny way-back-caption">
            A reverse taper: 30, 60 and 90 % of the highest of the sixteen weeks before the race,{' '}
            {distance(taper.peakMeters)} in the week from {dayAndMonth(taper.peakFrom, locale)}. A rule of
            thumb among coaches, and a ceiling, not a target.
          </p>
        </>
      ) : (
        <p className="small">
          Once runs with a distance are logged from the weeks before the race, a ceiling for each of the three
          weeks after it stands here.
        </p>
      )}
    </Card>
  )
}
