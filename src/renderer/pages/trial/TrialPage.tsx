// The trial of an aid on one leg: what is tried, either leg's soreness after each race, and how much that can say.
import { Flag } from 'lucide-react'
import { trialFigures } from '../../../shared/trends/trial-figures.ts'
import { hrefTo } from '../../commands/routes.ts'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useSettings } from '../../profile/use-settings.ts'
import { useApp } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useToday } from '../../state/use-moment.ts'
import { HowItIsReckoned } from './HowItIsReckoned.tsx'
import { StartTrial } from './StartTrial.tsx'
import { TriedCard } from './TriedCard.tsx'
import './trial.css'

/** There is one page of all trials, whatever the address says beside it. */
export function TrialPage(_: { about: string | null }) {
  const { settings, choose } = useSettings()
  const today = useToday()
  const isWhole = useApp((app) => app.older.type === 'whole')
  const choice = settings.trial
  const trials = useJournal((journal) => trialFigures(journal, choice, today), [choice, today])
  return (
    <>
      <PageHeader above="An aid on one leg, the other without" title="Left against right">
        <LinkButton href={hrefTo('races')}>
          <Flag aria-hidden="true" />
          Races
        </LinkButton>
      </PageHeader>
      <div className="trial-page">
        {!choice && isWhole && (
          <StartTrial trials={trials} today={today} onStart={(trial) => choose({ trial })} />
        )}
        {trials.map((trial, index) => (
          <TriedCard
            key={JSON.stringify(trial.tried)}
            figures={trial}
            since={index === 0 ? (choice?.startedOn ?? null) : null}
            onStop={() => choose({ trial: null })}
          />
        ))}
        <HowItIsReckoned trials={trials} />
      </div>
    </>
  )
}
