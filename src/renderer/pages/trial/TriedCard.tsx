// One trial: how many races count, the two legs on average, and each race with what was drawn, kept to, and why it is left out.
import type { Day } from '../../../shared/base/day.ts'
import { uncapitalised } from '../../../shared/base/words.ts'
import { drawnText, leftOutText, missingText, trialSentence } from '../../../shared/recovery/trial-words.ts'
import type { TrialFigures } from '../../../shared/trends/trial-figures.ts'
import type { TrialRace } from '../../../shared/trends/trial-race.ts'
import { longDay, numberText, shortDate } from '../../../shared/words/dates.ts'
import { aidName, legPartWords } from '../../../shared/words/record-words.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { DataTable } from '../../parts/DataTable.tsx'
import { KeptChoice } from '../../parts/KeptChoice.tsx'
import { useToday } from '../../state/use-moment.ts'
import { useKeep } from '../../state/use-trial.ts'

type Props = {
  figures: TrialFigures
  /** The day on which it was begun; null where it no longer goes on. */
  since: Day | null
  onStop: () => void
}

export function TriedCard({ figures, since, onStop }: Props) {
  const { tried, races, n } = figures
  const name = aidName(tried)
  const keep = useKeep()
  const locale = navigator.language
  const sentence = trialSentence(figures, locale)
  return (
    <Card
      title={`${name}, ${legPartWords[tried.part]}`}
      aside={since ? `since ${longDay(since, locale)}` : 'stopped; its races stay here'}
      className="trial-card"
    >
      {races.length === 0 ? (
        <p>
          No race yet. The first leg is drawn with the next race that you log on its day or the day after.
        </p>
      ) : (
        <>
          <TrialNumbers figures={figures} />
          <p>{sentence ?? missingText(n)}</p>
          <DataTable
            caption={`Races of the trial of ${uncapitalised(name)}`}
            columns={[
              { title: 'Race' },
              { title: 'Leg with it' },
              { title: 'Left', numeric: true },
              { title: 'Right', numeric: true },
              { title: 'Kept to it' },
              { title: 'Counts', long: true },
            ]}
            rows={races.map((one) => ({
              id: one.trial.id,
              cells: [
                <RaceName key="race" of={one} />,
                one.trial.side,
                numberOf(one, 'left'),
                numberOf(one, 'right'),
                <KeptChoice
                  key="kept"
                  label={`Kept to it after ${nameOf(one)}`}
                  kept={one.trial.kept}
                  onChoose={(kept) => keep(one.trial, kept)}
                />,
                one.leftOut ? leftOutText(one.leftOut) : 'Yes',
              ],
            }))}
          />
        </>
      )}
      {since && (
        <Button look="quiet" onClick={onStop}>
          Stop the trial
        </Button>
      )}
    </Card>
  )
}

/** The mean of the leg with it beside that of the other, and n, p and the draws. */
function TrialNumbers({ figures }: { figures: TrialFigures }) {
  const { races, n, sides, legs, p } = figures
  const locale = navigator.language
  const shown = [
    { title: 'Leg with it', value: sides && p !== null ? numberText(sides.with, locale) : null },
    { title: 'Other leg', value: sides && p !== null ? numberText(sides.without, locale) : null },
    { title: 'p, by luck alone', value: p === null ? null : p < 0.01 ? '< 0.01' : p.toFixed(2) },
    { title: 'Races that count', value: `${n} of ${races.length}` },
  ]
  return (
    <div>
      <p className="small">
        Total soreness, days 0–7 (score points × days): each day’s highest of the leg’s muscles, above the
        week before; averages of the races that count
      </p>
      <dl className="trial-numbers">
        {shown.map(({ title, value }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value ?? '–'}</dd>
          </div>
        ))}
      </dl>
      {legs && p !== null && (
        <p className="small">
          Left {numberText(legs.left, locale)}, right {numberText(legs.right, locale)} on average; drawn{' '}
          {drawnText(figures)}.
        </p>
      )}
    </div>
  )
}

function RaceName({ of }: { of: TrialRace }) {
  const today = useToday()
  const date = shortDate(of.race?.day ?? of.trial.day, today, navigator.language)
  return (
    <>
      {of.race ? <a href={hrefTo('races', of.race.id)}>{nameOf(of)}</a> : nameOf(of)}{' '}
      <span className="tiny">{date}</span>
    </>
  )
}

function nameOf({ race, trial }: TrialRace): string {
  return race?.race?.name ?? `the race of ${longDay(trial.day, navigator.language)}`
}

function numberOf({ legs }: TrialRace, side: 'left' | 'right'): string {
  return legs ? numberText(legs[side], navigator.language) : '–'
}
