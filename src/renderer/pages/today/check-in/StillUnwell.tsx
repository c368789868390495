// "Still ill?": a state of an earlier day, which holds until it is ended by one press.
import type { Day } from '../../../../shared/base/day.ts'
import { uncapitalised } from '../../../../shared/base/words.ts'
import type { StandingState } from '../../../../shared/soreness/standing-states.ts'
import { stateNames } from '../../../../shared/words/record-words.ts'
import { Button } from '../../../parts/Button.tsx'
import { unwellWords } from './still-so-words.ts'

type Props = {
  states: readonly StandingState[]
  today: Day
  onStill: (state: StandingState) => void
  onBetter: (state: StandingState) => void
}

export function StillUnwell({ states, today, onStill, onBetter }: Props) {
  return states.map((standing) => {
    const name = uncapitalised(stateNames[standing.state])
    return (
      <section key={standing.state} className="still-unwell" aria-label={`Still ${name}?`}>
        <p>
          <strong>Still {name}?</strong>{' '}
          <span className="small">{unwellWords(standing, today, navigator.language)}.</span>
        </p>
        <div className="still-unwell-answers">
          <Button onClick={() => onStill(standing)}>Yes, still {name}</Button>
          <Button onClick={() => onBetter(standing)}>Better now</Button>
        </div>
      </section>
    )
  })
}
