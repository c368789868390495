// Which leg has the aid of a trial today, or whether that was kept to once the days of a race are over.
import type { Day } from '../../../shared/base/day.ts'
import type { Advice } from '../../../shared/recovery/advice.ts'
import { trialLine } from '../../../shared/recovery/trial-words.ts'
import { hrefOfTrial } from '../../commands/routes.ts'
import { TrialNote } from '../../parts/TrialNote.tsx'
import { useKeep, useTrialReminder } from '../../state/use-trial.ts'

export function TrialLine({ advice, today }: { advice: Advice; today: Day }) {
  const reminder = useTrialReminder(advice, today)
  const keep = useKeep()
  if (!reminder) return null
  const { trial, type } = reminder
  return (
    <TrialNote
      text={trialLine(trial, type)}
      href={hrefOfTrial}
      kept={trial.kept}
      onKept={(kept) => keep(trial, kept)}
    />
  )
}
