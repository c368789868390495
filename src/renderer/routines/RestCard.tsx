// What comes first when the runner is injured, ill or depleted (S002): rest, and nothing beside it.
import { Moon } from 'lucide-react'
import type { Day } from '../../shared/base/day.ts'
import { restWords } from '../../shared/recovery/rest-words.ts'
import type { StandingState } from '../../shared/soreness/standing-states.ts'
import { Card } from '../parts/Card.tsx'

export function RestCard({ states, today }: { states: readonly StandingState[]; today: Day }) {
  return (
    <Card className="rest" title="Rest is the plan today">
      <p className="rest-words">
        <Moon aria-hidden="true" />
        {restWords(states, today, navigator.language)}
      </p>
    </Card>
  )
}
