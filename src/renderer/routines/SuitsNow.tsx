// What suits now, with the one green button of the page: it starts the routine and says which and how long.
import { Play } from 'lucide-react'
import type { Day } from '../../shared/base/day.ts'
import { capitalised } from '../../shared/base/words.ts'
import type { Suggested } from '../../shared/recovery/race-routines.ts'
import { hrefTo } from '../commands/routes.ts'
import { Button } from '../parts/Button.tsx'
import { Figure } from '../parts/Figure.tsx'
import { LinkButton } from '../parts/LinkButton.tsx'
import { ComposeLink } from './ComposeLink.tsx'
import { HarderOffer } from './HarderOffer.tsx'
import { useOffered } from './use-offered.ts'
import './suits-now.css'

type Props = { suggested: Suggested; today: Day }

export function SuitsNow({ suggested: { routineId, figure, why }, today }: Props) {
  const offered = useOffered(routineId, today)
  if (!offered) return null
  const { routine, length, spared, lastDone, start } = offered
  return (
    <div className="today-suits">
      <section className="card suits-now" aria-labelledby="suits-now">
        <Figure id={figure} decorative className="suits-now-figure" />
        <div className="suits-now-name">
          <p className="tiny">{['Suits now', lastDone].filter(Boolean).join(' · ')}</p>
          <h2 id="suits-now">{routine.name}</h2>
        </div>
        <div className="suits-now-words">
          <p className="small">{why ? `${capitalised(why)}.` : routine.summary}</p>
          {spared && <p className="tiny">{spared}</p>}
          <div className="suits-now-actions">
            <Button look="primary" icon={<Play aria-hidden="true" />} onClick={start}>
              Start · {routine.name} · {length}
            </Button>
            <ComposeLink today={today} />
            <LinkButton look="quiet" href={hrefTo('routines')}>
              Others
            </LinkButton>
          </div>
          <HarderOffer routine={routine} />
        </div>
      </section>
    </div>
  )
}
