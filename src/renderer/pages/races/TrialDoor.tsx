// The way from the races to the trial of an aid on one leg.
import { Dices } from 'lucide-react'
import { aidName } from '../../../shared/words/record-words.ts'
import { hrefOfTrial } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { useApp } from '../../state/use-app.ts'
import './trial-door.css'

export function TrialDoor() {
  const choice = useApp(({ settings }) => settings.trial)
  return (
    <Card title="An aid on one leg" className="trial-door">
      <p className="small">
        {choice
          ? `${aidName(choice)}: a leg is drawn for each race that you log.`
          : 'Curious about an aid? Use it on one leg after each race, the one that is drawn, and set the two legs beside each other.'}
      </p>
      <LinkButton href={hrefOfTrial}>
        <Dices aria-hidden="true" />
        Left against right
      </LinkButton>
    </Card>
  )
}
