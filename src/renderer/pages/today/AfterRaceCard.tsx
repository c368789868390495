// The soreness since a race's finish as one small curve and one sentence.
import type { Day } from '../../../shared/base/day.ts'
import { findRecord } from '../../../shared/journal/change.ts'
import { raceCurve } from '../../../shared/trends/race-curve.ts'
import { SorenessCurve } from '../../charts/SorenessCurve.tsx'
import { hrefOfDay, hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { useJournal } from '../../state/use-journal.ts'
import { usePreferences } from '../../state/use-preferences.ts'

type Props = { raceId: string; today: Day }

export function AfterRaceCard({ raceId, today }: Props) {
  const { clock } = usePreferences()
  const curve = useJournal(
    (journal) => {
      const race = findRecord(journal, raceId)
      return race?.kind === 'workout' ? raceCurve(journal, race, today) : null
    },
    [raceId, today],
  )
  if (!curve) return null
  return (
    <Card
      className="after-race"
      title="Soreness since the finish"
      aside={
        <a className="after-race-link" href={hrefTo('races', raceId)}>
          Race page
        </a>
      }
    >
      <SorenessCurve curve={curve} look="compact" clock={clock} hrefOfDay={hrefOfDay} />
      <p className="small">{curve.summary.sentence}</p>
    </Card>
  )
}
