// The leg that was drawn for a race of a trial, on the race's own page.
import { trialLine } from '../../../shared/recovery/trial-words.ts'
import { hrefOfTrial } from '../../commands/routes.ts'
import { TrialNote } from '../../parts/TrialNote.tsx'
import { useKeep, useTrialOfRace } from '../../state/use-trial.ts'
import './trial-of-race.css'

export function TrialOfRace({ raceId }: { raceId: string }) {
  const drawn = useTrialOfRace(raceId)
  const keep = useKeep()
  if (!drawn) return null
  const { trial, type } = drawn
  return (
    <div className="trial-of-race">
      <TrialNote
        text={trialLine(trial, type)}
        href={hrefOfTrial}
        kept={trial.kept}
        onKept={(kept) => keep(trial, kept)}
      />
    </div>
  )
}
