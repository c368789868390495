// What comes first when the runner is injured, ill or depleted (S002): rest, and nothing beside it.
import { Moon } from 'lucide-react'
import type { Day } from '../../../shared/day.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { Card } from '../../parts/Card.tsx'

export function RestCard() {
  return (
    <Card className="rest" title="Rest is the plan today">
      <p className="rest-words">
        <Moon aria-hidden="true" />
        Injured, ill or depleted comes before everything else. Full rest, best with a nap.
      </p>
    </Card>
  )
}

export function isRestFirst(records: readonly JournalRecord[], today: Day): boolean {
  return records.some((record) => record.kind === 'state' && record.day === today)
}
