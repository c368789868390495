// One day of the week: what is planned and was done, its rest, and the mobility that goes with it.
import type { JournalRecord } from '../../../shared/journal/records.ts'
import type { PlanOfDay } from '../../../shared/recovery/week-plan.ts'
import {
  lightTile,
  mobilityTile,
  planTile,
  restTile,
  type Tile,
} from '../../../shared/recovery/week-words.ts'
import { longDay, weekdayAndDate } from '../../../shared/words/dates.ts'
import { describe } from '../../../shared/words/describe.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import type { MoveRest } from './use-move-rest.ts'

type Props = { of: PlanOfDay; rest: MoveRest; onOpen: (record: JournalRecord) => void }

export function DayColumn({ of, rest: moving, onOpen }: Props) {
  const words = usePreferences()
  const { locale, unit } = words
  const { day, state, plans, done, light } = of
  const mobility = mobilityTile(of)
  const shownRest = moving.restOn(day)
  return (
    <li
      className="week-day"
      data-state={state}
      data-target={moving.target === day || undefined}
      aria-label={longDay(day, locale)}
    >
      <p className="week-date">
        {weekdayAndDate(day, locale)}
        {state === 'today' && ' · today'}
      </p>
      {shownRest && <RestTile rest={shownRest} moving={moving} tile={restTile(shownRest, locale)} />}
      {plans.map((planned) => (
        <button
          key={planned.plan.id}
          type="button"
          className="week-tile"
          data-kind={planned.what}
          onClick={() => onOpen(planned.plan)}
        >
          <TileWords {...planTile(planned, locale, unit)} />
        </button>
      ))}
      {done.map((workout) => (
        <button
          key={workout.id}
          type="button"
          className="week-tile"
          data-kind={workout.race ? 'race' : 'done'}
          onClick={() => onOpen(workout)}
        >
          <TileWords title={describe(workout, locale, words).title} line="logged" />
        </button>
      ))}
      {light && (
        <div className="week-tile" data-kind="light">
          <TileWords {...lightTile(light)} />
        </div>
      )}
      {mobility && (
        <div className="week-tile" data-kind="mobility">
          <TileWords {...mobility} />
        </div>
      )}
    </li>
  )
}

function RestTile({
  rest,
  moving,
  tile,
}: {
  rest: ReturnType<MoveRest['restOn']>
  moving: MoveRest
  tile: Tile
}) {
  if (!rest) return null
  const { isLifted, handle, movedPx } = moving.handleOf(rest)
  return (
    <button
      type="button"
      className="week-tile"
      data-kind="rest"
      data-lifted={isLifted || undefined}
      style={movedPx && { translate: `${movedPx.x}px ${movedPx.y}px` }}
      aria-description="Press to move it to another day"
      {...handle}
    >
      <TileWords {...tile} />
    </button>
  )
}

function TileWords({ title, line }: Tile) {
  return (
    <>
      <strong>{title}</strong>
      {line && <span>{line}</span>}
    </>
  )
}
