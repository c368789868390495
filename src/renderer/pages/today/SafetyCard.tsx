// What the journal shows that is not typical of ordinary soreness, with the way to the page that says when to have it checked.

import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { Card } from '../../parts/Card.tsx'

type Props = { why: string; advice: string; title: string }

export function SafetyCard({ why, advice, title }: Props) {
  return (
    <Card className="safety-card" title={title}>
      <p>{why}</p>
      <p className="safety-card-advice">{advice}</p>
      <SafetyLink>When to have it checked</SafetyLink>
    </Card>
  )
}
