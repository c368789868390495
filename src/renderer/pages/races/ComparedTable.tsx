// The figures of the chosen races, a row a race, put in order by any of them.
import { useState } from 'react'
import {
  type ComparedRace,
  inOrder,
  type RaceFigure,
  type RaceOrder,
  raceFigures,
} from '../../../shared/trends/compared-races.ts'
import { raceLook } from '../../charts/series.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { DataTable } from '../../parts/DataTable.tsx'
import { SoreNumber } from '../../parts/SoreNumber.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { figureText, figureTitles } from './compare-words.ts'
import { LineSample } from './LineSample.tsx'
import { NotKnown } from './NotKnown.tsx'

export function ComparedTable({ races }: { races: readonly ComparedRace[] }) {
  const { unit } = usePreferences()
  const [order, setOrder] = useState<RaceOrder>({ by: 'day', direction: 'descending' })
  const titles = figureTitles(unit)
  const figures = raceFigures.filter((figure) => figure !== 'day')
  const orderBy = (by: RaceFigure) => ({
    direction: order.by === by ? order.direction : null,
    onPress: () => setOrder(turned(order, by)),
  })
  const looks = new Map(races.map(({ id }, index) => [id, raceLook(index)]))
  return (
    <Card title="Figures" aside="press a head to put in order" className="compared-figures">
      <DataTable
        caption="Figures of the chosen races"
        columns={[
          { title: 'Race', order: orderBy('day') },
          ...figures.map((figure) => ({ title: titles[figure], numeric: true, order: orderBy(figure) })),
        ]}
        rows={inOrder(races, order).map((race) => ({
          id: race.id,
          cells: [
            <a key="race" href={hrefTo('races', race.id)} className="compared-race">
              <LineSample {...(looks.get(race.id) ?? raceLook(0))} width={2.6} />
              <span>
                {race.name} <span className="tiny">{race.day.slice(0, 4)}</span>
              </span>
            </a>,
            ...figures.map((figure) =>
              figure === 'peak' && race.peak !== null ? (
                <SoreNumber key={figure} value={race.peak} isAtLeast={race.peakIsAtLeast} />
              ) : (
                (figureText(race, figure, unit) ?? <NotKnown key={figure} />)
              ),
            ),
          ],
        }))}
      />
      <p className="tiny compared-note">
        Day: when it was highest. Half-time: from the highest to half way back to the week before. Within 1:
        the first day at most 1 point above the week before. Total: score points × days of days 0–7, above the
        week before. – is not known.
      </p>
    </Card>
  )
}

/** The other way round for the same head; for another one the newest, or the smallest first. */
function turned({ by, direction }: RaceOrder, next: RaceFigure): RaceOrder {
  if (by === next) return { by, direction: direction === 'ascending' ? 'descending' : 'ascending' }
  return { by: next, direction: next === 'day' ? 'descending' : 'ascending' }
}
