// One race: soreness since its finish, the key figures, and the body map of each day.
import { Footprints, GitCompareArrows, ImageDown, Plus, Printer } from 'lucide-react'
import { useMemo } from 'react'
import type { Workout } from '../../../shared/journal/records.ts'
import { besideRace, fewestCompared } from '../../../shared/trends/compared-races.ts'
import { isRun } from '../../../shared/trends/hard-session.ts'
import { raceBeside } from '../../../shared/trends/race-beside.ts'
import { type RaceCurve, raceCurveDays } from '../../../shared/trends/race-curve.ts'
import { type RaceFit, raceFit } from '../../../shared/trends/race-fit.ts'
import { longDay, numberText } from '../../../shared/words/dates.ts'
import { atLeastCaption } from '../../charts/at-least.ts'
import { spanOfCurve } from '../../charts/curve-rows.ts'
import { SorenessCurve } from '../../charts/SorenessCurve.tsx'
import { hrefOfDay, hrefTo } from '../../commands/routes.ts'
import { WithheldNote } from '../../commands/WithheldNote.tsx'
import { Card } from '../../parts/Card.tsx'
import { ChartWords } from '../../parts/ChartWords.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useJournal } from '../../state/use-journal.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { BesideRaces } from './BesideRaces.tsx'
import { BesideRows } from './BesideRows.tsx'
import { CurveLegend } from './CurveLegend.tsx'
import { hrefToCompare } from './compare-address.ts'
import { FilmStrip } from './FilmStrip.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { MindLines } from './MindLines.tsx'
import { RaceTable } from './RaceTable.tsx'
import { racePicture } from './race-picture.ts'
import { raceFacts } from './race-words.ts'
import { sharePicture } from './share-picture.ts'
import { TrialOfRace } from './TrialOfRace.tsx'
import { useRaceCurve } from './use-races.ts'
import { useSwitchedLines } from './use-switched-lines.ts'

type Props = { race: Workout; others: readonly Workout[] }

export function RacePage({ race, others }: Props) {
  const { unit, clock } = usePreferences()
  const curve = useRaceCurve(race)
  const today = curve.days[curve.todayN]
  const fit = useMemo(() => raceFit(curve), [curve])
  const beside = useJournal((journal) => raceBeside(journal, curve), [curve])
  const { hidden, turn } = useSwitchedLines(curve)
  const facts = raceFacts(race, unit)
  return (
    <>
      <PageHeader above={[longDay(race.day, navigator.language), ...facts].join(' · ')} title={curve.name}>
        <IconButton label="Print" title="Print" onClick={() => window.print()}>
          <Printer aria-hidden="true" />
        </IconButton>
        <IconButton
          label="Keep as a picture"
          title="Keep as a picture"
          onClick={() => void sharePicture(curve.name, racePicture(curve, facts, fit))}
        >
          <ImageDown aria-hidden="true" />
        </IconButton>
        {isRun(race) && (
          <LinkButton href={hrefTo('way-back', race.id)}>
            <Footprints aria-hidden="true" />
            The way back
          </LinkButton>
        )}
        {others.length >= fewestCompared && (
          <LinkButton href={hrefToCompare(besideRace(race, others))}>
            <GitCompareArrows aria-hidden="true" />
            Compare
          </LinkButton>
        )}
        {today && today.state !== 'next_race' && (
          <LinkButton look="primary" href={hrefTo('journal', today.day)}>
            <Plus aria-hidden="true" />
            Log a check-in today
          </LinkButton>
        )}
      </PageHeader>
      <TrialOfRace raceId={race.id} />
      <div className="race-grid">
        {curve.todayN >= 0 && curve.todayN <= raceCurveDays && !curve.next && (
          <WithheldNote lead="Afterrun suggests no running until that is over." />
        )}
        <Card
          title="Soreness since the finish"
          aside={<CurveLegend curve={curve} fitted={fit !== null} hidden={hidden} onTurn={turn} />}
          className="race-curve"
        >
          <SorenessCurve
            curve={curve}
            look="full"
            clock={clock}
            hrefOfDay={hrefOfDay}
            fit={fit}
            hidden={hidden}
          />
          <BesideRows beside={beside} days={curve.days} span={spanOfCurve(curve)} />
          <ChartWords sentence={curve.summary.sentence} caption={`${captionOf(curve)}${fitText(fit)}`}>
            <RaceTable curve={curve} />
          </ChartWords>
        </Card>
        <KeyFigures curve={curve} />
        <FilmStrip curve={curve} />
        <div className="race-below">
          <BesideRaces race={race} others={others} />
          <MindLines curve={curve} />
        </div>
      </div>
    </>
  )
}

/** What the fitted line is, and that it is no more. */
function fitText(fit: RaceFit | null): string {
  if (!fit) return ''
  const half = numberText(fit.halfDays, navigator.language)
  return ` The dotted line is fitted to ${fit.logs} logs (half in ${half} days, R² ${fit.r2.toFixed(2)}): for the eye alone, no forecast.`
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
  return [dots, inPart, 'Days without a log stay blank.', todayN < 0 ? 'The race is still to come.' : end]
    .filter(Boolean)
    .join(' ')
}
