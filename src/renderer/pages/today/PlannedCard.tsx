// What is planned around today: a hard session or race with its 15 minutes of mobility, how the legs feel before it, a day of rest.
import { Play } from 'lucide-react'
import { addDays, type Day } from '../../../shared/base/day.ts'
import { capitalised } from '../../../shared/base/words.ts'
import { ofKindBetween, recordsOn } from '../../../shared/journal/days.ts'
import type { Plan } from '../../../shared/journal/records.ts'
import type { Advice } from '../../../shared/recovery/advice.ts'
import { nextHardPlan } from '../../../shared/recovery/gaps.ts'
import { weekStart } from '../../../shared/recovery/week-plan.ts'
import { restTile } from '../../../shared/recovery/week-words.ts'
import { runningWithheld } from '../../../shared/recovery/withheld.ts'
import { planNames } from '../../../shared/words/record-words.ts'
import { hrefTo } from '../../commands/routes.ts'
import { LegsQuestion } from '../../entries/LegsQuestion.tsx'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { useOffered } from '../../routines/use-offered.ts'
import { useJournal } from '../../state/use-journal.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { useWeekPlan } from '../../state/use-week-plan.ts'

type Props = { advice: Advice; today: Day }

export function PlannedCard({ advice, today }: Props) {
  const { firstWeekday, locale } = usePreferences()
  const week = useWeekPlan(weekStart(today, firstWeekday), today)
  const next = useJournal((journal) => nextHardPlan(journal, today), [today])
  const around = useJournal(
    (journal) => ofKindBetween(journal, 'plan', addDays(today, -1), addDays(today, 1)),
    [today],
  )
  const hard = around.filter(({ what }) => what === 'hard_session' || what === 'race')
  const own = around.filter(({ day, what }) => day === today && what === 'run')
  const of = week.days.find(({ day }) => day === today)
  const isResting = of?.rest && of.done.length === 0 && advice.because.type === 'nothing'
  if (hard.length + own.length === 0 && !isResting) return null
  const isWithheld = runningWithheld(advice) !== null && [...own, ...hard].some(({ day }) => day >= today)
  const isOffered = advice.withheld === null && advice.signs === null && !restTypes.has(advice.because.type)
  return (
    <Card title="Planned" aside={<a href={hrefTo('week')}>The week ahead</a>} className="planned-card">
      <ul>
        {[...own, ...hard].map((plan) => (
          <li key={plan.id}>
            <strong>{whenWords(plan, today)}:</strong> {plan.name || planNames[plan.what].toLowerCase()}
          </li>
        ))}
        {isResting && of.rest && (
          <li>
            <strong>Today: {restTile({ rest: of.rest, day: today }, locale).title.toLowerCase()}.</strong>{' '}
            {capitalised(restTile({ rest: of.rest, day: today }, locale).line)}.
          </li>
        )}
      </ul>
      {isWithheld && (
        <p className="small planned-withheld">
          It stands as you planned it; Afterrun suggests no running until what you noted is over.
        </p>
      )}
      {hard.length > 0 && isOffered && (
        <MobilityAround isBeforeAndAfter={hard.some(({ day }) => day === today)} today={today} />
      )}
      {next && <LegsQuestion plan={next} today={today} />}
    </Card>
  )
}

function MobilityAround({ isBeforeAndAfter, today }: { isBeforeAndAfter: boolean; today: Day }) {
  const offered = useOffered('mobility-three', today)
  const done = useJournal(
    (journal) =>
      recordsOn(journal, today).filter((one) => one.kind === 'session' && one.family === 'mobility').length,
    [today],
  )
  if (!offered) return null
  const times = isBeforeAndAfter ? 2 : 1
  const count = done === 0 ? '' : done < times ? ' Once done.' : ' Done.'
  return (
    <div className="planned-mobility">
      <p className="small">
        {isBeforeAndAfter
          ? 'About 15 minutes of mobility before it, and again after.'
          : 'About 15 minutes of mobility today go with it.'}
        {count} {offered.spared}
      </p>
      {done < times && (
        <Button icon={<Play aria-hidden="true" />} onClick={offered.start}>
          {offered.routine.name} · {offered.length}
        </Button>
      )}
    </div>
  )
}

function whenWords({ day }: Plan, today: Day): string {
  if (day === today) return 'Today'
  return day > today ? 'Tomorrow' : 'Yesterday'
}

const restTypes: ReadonlySet<string> = new Set(['too_sore', 'beginner_rest', 'race_stage'])
