// What is right today on the way back, with its button where it is a walk-jog, and what the next step waits for.
import { Check } from 'lucide-react'
import type { Day } from '../../../shared/base/day.ts'
import type { WayBack } from '../../../shared/recovery/way-back.ts'
import { nextWords, notRecovered, todayTitle, todayWords } from '../../../shared/recovery/way-back-words.ts'
import type { withheldWords } from '../../../shared/recovery/withheld-words.ts'
import { walkJog } from '../../../shared/routines/builtin/walk-jog.ts'
import { checkInPlace, hrefTo } from '../../commands/routes.ts'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { StartButton } from '../../routines/StartButton.tsx'

/** `withheld`: what keeps from running, and when it is asked about again. */
type Props = { way: WayBack; today: Day; withheld: ReturnType<typeof withheldWords> }

export function TodayStep({ way, today, withheld }: Props) {
  const stands = way.today
  const next = nextWords(way, today, navigator.language)
  const isUnderWay = stands.type === 'step' || stands.type === 'withheld'
  const asksForLog = way.next?.waitsFor.some(({ type }) => type === 'not_logged' || type === 'in_part')
  return (
    <section className="card way-back-today" aria-labelledby="way-back-today">
      <p className="tiny">{way.days < 0 ? 'Not yet' : `Day ${way.days} after ${way.race.name}`}</p>
      <h2 id="way-back-today">{todayTitle(stands)}</h2>
      <p>{todayWords(stands)}</p>
      {withheld && isUnderWay && (
        <p className="small">
          {withheld.why} {withheld.asked}
        </p>
      )}
      {next && <p className="small">{next}</p>}
      <div className="way-back-actions">
        {stands.type === 'step' && stands.step === 'walk_jog' && (
          <StartButton routine={walkJog} look="primary" />
        )}
        {stands.type === 'step' && asksForLog && (
          <LinkButton href={hrefTo('today', checkInPlace)}>
            <Check aria-hidden="true" />
            Log today’s soreness
          </LinkButton>
        )}
        {stands.type === 'other_race' && (
          <LinkButton href={hrefTo('way-back', stands.race.id)}>{stands.race.name}</LinkButton>
        )}
        {stands.type === 'withheld' && stands.by === 'safety' && <SafetyLink />}
      </div>
      <p className="way-back-always">{notRecovered}</p>
    </section>
  )
}
