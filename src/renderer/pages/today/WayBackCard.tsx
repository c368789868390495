// The step of the way back that is right today, and what the next one waits for.
import type { Day } from '../../../shared/base/day.ts'
import { nextWords, notRecovered, todayTitle, withheldNext } from '../../../shared/recovery/way-back-words.ts'
import { hrefTo } from '../../commands/routes.ts'
import { useWayBack } from '../../state/use-way-back.ts'

export function WayBackCard({ today }: { today: Day }) {
  const way = useWayBack(null)
  if (way?.today.type !== 'step') return null
  const next = way.withheld === null ? nextWords(way, today, navigator.language) : withheldNext
  return (
    <section className="card way-back-card" aria-label="The way back">
      <p className="small">
        <strong>{todayTitle(way.today)}.</strong> {next} {notRecovered}{' '}
        <a href={hrefTo('way-back', way.race.id)}>All steps</a>
      </p>
    </section>
  )
}
