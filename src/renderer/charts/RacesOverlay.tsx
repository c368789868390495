// Soreness after several races laid over each other by days since the finish.
import { memo, useMemo } from 'react'
import type { Day } from '../../shared/base/day.ts'
import type { ComparedRace } from '../../shared/trends/compared-races.ts'
import { ChartPlace } from './ChartPlace.tsx'
import { overlayLabel, overlayRows } from './overlay-rows.ts'

type Props = {
  races: readonly ComparedRace[]
  /** The id of the race that is drawn strongest. */
  lead: string
  hrefOfDay: (day: Day) => string
}

export const RacesOverlay = memo(function RacesOverlay({ races, lead, hrefOfDay }: Props) {
  const rows = useMemo(() => overlayRows(races, hrefOfDay), [races, hrefOfDay])
  return (
    <ChartPlace
      heightPx={330}
      label={overlayLabel(races)}
      pointsLabel="Each day of each race"
      points={rows.points}
    >
      {({ OverlayDrawing }) => <OverlayDrawing rows={rows} lead={lead} />}
    </ChartPlace>
  )
})
