// The body from the front on each day from the finish to day 10; every tile goes to its day in the journal.
import { memo } from 'react'
import type { RaceCurve } from '../../../shared/trends/race-curve.ts'
import type { RaceDay } from '../../../shared/trends/race-rows.ts'
import { dayName } from '../../charts/curve-rows.ts'
import { hrefTo } from '../../commands/routes.ts'
import { BodyMapFront } from '../../parts/body-map/BodyMapFront.tsx'
import { Card } from '../../parts/Card.tsx'
import { SoreNumber } from '../../parts/SoreNumber.tsx'
import { stateText, tileWords } from './race-words.ts'

export const FilmStrip = memo(function FilmStrip({ curve }: { curve: RaceCurve }) {
  return (
    <Card title="Day by day" aside="front; press for both sides and the numbers" className="film">
      <ol className="film-strip">
        {curve.days.map((day) => (
          <li key={day.n}>
            <Tile day={day} isToday={day.n === curve.todayN} />
          </li>
        ))}
      </ol>
    </Card>
  )
})

function Tile({ day, isToday }: { day: RaceDay; isToday: boolean }) {
  const isLater = day.state === 'next_race' || (day.state === 'to_come' && !isToday)
  const inside = (
    <>
      <span className="film-picture" aria-hidden="true">
        {day.worst !== null ? (
          <BodyMapFront ratings={day.muscles} label={stateText(day)} />
        ) : (
          <span className="film-empty">{emptyWords(day, isToday)}</span>
        )}
        {!isLater && <SoreNumber value={day.worst} isAtLeast={day.state === 'at_least'} />}
      </span>
      <span className="film-day">
        {dayName(day.n)}
        <span className="visually-hidden">{tileWords(day)}</span>
      </span>
    </>
  )
  if (isLater) return <div className="film-tile film-tile-later">{inside}</div>
  return (
    <a className="film-tile" href={hrefTo('journal', day.day)} aria-current={isToday ? 'date' : undefined}>
      {inside}
    </a>
  )
}

function emptyWords({ state }: RaceDay, isToday: boolean): string {
  if (state === 'next_race') return 'next race'
  if (state === 'not_logged') return 'not logged'
  return isToday ? 'today, not yet' : 'to come'
}
