// What the journal shows that is not typical of ordinary soreness, what ends it by one press, and the way to the page that says when to have it checked.

import type { StillSo } from '../../../shared/soreness/still-so.ts'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { questionName } from './check-in/still-so-words.ts'
import { useGone } from './check-in/use-gone.ts'

/** `marks` are what the runner can say is gone. */
type Props = { why: string; advice: string; title: string; marks: readonly StillSo[] }

export function SafetyCard({ why, advice, title, marks }: Props) {
  const gone = useGone()
  return (
    <Card className="safety-card" title={title}>
      <p>{why}</p>
      <p className="safety-card-advice">{advice}</p>
      <div className="safety-card-actions">
        {marks.map((mark) => (
          <Button key={`${mark.word} ${questionName(mark)}`} onClick={() => void gone(mark)}>
            {marks.length === 1 ? 'It is gone' : `${questionName(mark)}: gone`}
          </Button>
        ))}
        <SafetyLink>When to have it checked</SafetyLink>
      </div>
    </Card>
  )
}
