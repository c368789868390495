// The soreness since a race's finish as one small curve and one sentence.
import { useMemo } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import type { Workout } from '../../../shared/journal/records.ts'
import { raceCurve } from '../../../shared/trends/race-curve.ts'
import { SorenessCurve } from '../../charts/SorenessCurve.tsx'
import { hrefOfDay, hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { usePreferences } from '../../state/use-preferences.ts'

type Props = { journal: Journal; race: Workout; today: Day }

export function AfterRaceCard({ journal, race, today }: Props) {
  const { clock } = usePreferences()
  const curve = useMemo(() => raceCurve(journal, race, today), [journal, race, today])
  return (
    <Card
      className="after-race"
      title="Soreness since the finish"
      aside={
        <a className="after-race-link" href={hrefTo('races', race.id)}>
          Race page
        </a>
      }
    >
      <SorenessCurve curve={curve} look="compact" clock={clock} hrefOfDay={hrefOfDay} />
      <p className="small">{curve.summary.sentence}</p>
    </Card>
  )
}
