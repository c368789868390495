// The soreness since a race's finish as one small curve and one sentence.
import { useMemo } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { JournalRecord, Workout } from '../../../shared/journal/records.ts'
import { raceCurve } from '../../../shared/trends/race-curve.ts'
import { SorenessCurve } from '../../charts/SorenessCurve.tsx'
import { Card } from '../../parts/Card.tsx'
import { hrefTo } from '../../routes.ts'

type Props = { records: readonly JournalRecord[]; race: Workout; today: Day }

export function AfterRaceCard({ records, race, today }: Props) {
  const curve = useMemo(() => raceCurve(records, race, today), [records, race, today])
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
      <SorenessCurve curve={curve} look="compact" />
      <p className="small">{curve.summary.sentence}</p>
    </Card>
  )
}
