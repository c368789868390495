// What the journal shows that is not typical of ordinary soreness, with the way to the page that says when to have it checked.

import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { Card } from '../../parts/Card.tsx'

export function SafetyCard({ why, advice }: { why: string; advice: string }) {
  return (
    <Card className="safety-card" title="Worth a closer look">
      <p>{why}</p>
      <p className="safety-card-advice">{advice}</p>
      <SafetyLink>When to have it checked</SafetyLink>
    </Card>
  )
}
