// The trial of left against right in the window: what is to be said after a race, and writing down whether it was kept to.
import type { Day } from '../../shared/base/day.ts'
import type { Trial } from '../../shared/journal/records.ts'
import type { Advice } from '../../shared/recovery/advice.ts'
import { reminderOf, type TrialReminder, trialReminder } from '../../shared/recovery/trial-reminder.ts'
import { trialsOf } from '../../shared/trends/trial-draws.ts'
import { wordsOf } from '../../shared/words/kind-words.ts'
import { useAdvice } from './use-advice.ts'
import { useApp, useClient } from './use-app.ts'
import { useJournal } from './use-journal.ts'
import { useToday } from './use-moment.ts'

export function useTrialReminder(advice: Advice, today: Day): TrialReminder | null {
  const choice = useApp(({ settings }) => settings.trial)
  return useJournal((journal) => trialReminder(journal, choice, advice, today), [choice, advice, today])
}

/** What was drawn for a race, and what is said of it today; null where nothing was drawn. */
export function useTrialOfRace(raceId: string): { trial: Trial; type: TrialReminder['type'] | null } | null {
  const choice = useApp(({ settings }) => settings.trial)
  const advice = useAdvice()
  const today = useToday()
  return useJournal(
    (journal) => {
      const trial = trialsOf(journal).find((one) => one.raceId === raceId)
      if (!trial) return null
      return { trial, type: reminderOf(journal, trial, choice, advice, today)?.type ?? null }
    },
    [raceId, choice, advice, today],
  )
}

export function useKeep(): (trial: Trial, kept: boolean) => void {
  const client = useClient()
  return (trial, kept) => void client.save({ ...trial, kept }, wordsOf('trial').changed, null, trial)
}
