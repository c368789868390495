// One race: soreness since its finish, the key figures, and the body map of each day.
import { Footprints, GitCompareArrows, Plus } from 'lucide-react'
import type { Workout } from '../../../shared/journal/records.ts'
import { besideRace, fewestCompared } from '../../../shared/trends/compared-races.ts'
import { isRun } from '../../../shared/trends/hard-session.ts'
import { type RaceCurve, raceCurveDays } from '../../../shared/trends/race-curve.ts'
import { longDay } from '../../../shared/words/dates.ts'
import { atLeastCaption } from '../../charts/at-least.ts'
import { SorenessCurve } from '../../charts/SorenessCurve.tsx'
import { hrefOfDay, hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { ChartWords } from '../../parts/ChartWords.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { CurveLegend } from './CurveLegend.tsx'
import { hrefToCompare } from './compare-address.ts'
import { FilmStrip } from './FilmStrip.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { RaceTable } from './RaceTable.tsx'
import { raceFacts } from './race-words.ts'
import { useRaceCurve } from './use-races.ts'

type Props = { race: Workout; others: readonly Workout[] }

export function RacePage({ race, others }: Props) {
  const { unit, clock } = usePreferences()
  const curve = useRaceCurve(race)
  const today = curve.days[curve.todayN]
  return (
    <>
      <PageHeader
        above={[longDay(race.day, navigator.language), ...raceFacts(race, unit)].join(' · ')}
        title={curve.name}
      >
        {isRun(race) && (
          <a className="button button-plain" href={hrefTo('way-back', race.id)}>
            <Footprints aria-hidden="true" />
            The way back
          </a>
        )}
        {others.length >= fewestCompared && (
          <a className="button button-plain" href={hrefToCompare(besideRace(race, others))}>
            <GitCompareArrows aria-hidden="true" />
            Compare
          </a>
        )}
        {today && today.state !== 'next_race' && (
          <a className="button button-primary" href={hrefTo('journal', today.day)}>
            <Plus aria-hidden="true" />
            Log a check today
          </a>
        )}
      </PageHeader>
      <div className="race-grid">
        <Card title="Soreness since the finish" aside={<CurveLegend curve={curve} />} className="race-curve">
          <SorenessCurve curve={curve} look="full" clock={clock} hrefOfDay={hrefOfDay} />
          <ChartWords sentence={curve.summary.sentence} caption={captionOf(curve)}>
            <RaceTable curve={curve} />
          </ChartWords>
        </Card>
        <KeyFigures curve={curve} />
        <FilmStrip curve={curve} />
      </div>
    </>
  )
}

function captionOf({ finish, todayN, next, summary }: RaceCurve): string {
  const dots = finish
    ? 'Each dot is one log at its hour since the finish, the highest of all muscles on 0–10.'
    : 'Each dot is one day, the highest of all muscles on 0–10; the hour of the finish is not known.'
  const span =
    todayN > raceCurveDays
      ? 'Finish to day 10.'
      : `Finish to day 10; today is ${todayN === 0 ? 'the day of the race' : `day ${todayN}`}.`
  const inPart = atLeastCaption('Rings with an arrow', summary.daysAtLeast)
  const end = next ? `Finish to the next race, ${next.name}.` : span
  return [dots, inPart, 'Days without a log are left open.', todayN < 0 ? 'The race is still to come.' : end]
    .filter(Boolean)
    .join(' ')
}
