// Today's one advice, worked out anew with each minute and each Change, drawn again only where it is another.
import { type Advice, advice } from '../../shared/recovery/advice.ts'
import { useApp } from './use-app.ts'
import { useJournal } from './use-journal.ts'
import { useMoment } from './use-moment.ts'

export function useAdvice(): Advice {
  const { at, today } = useMoment()
  const profile = useApp(({ settings }) => settings.profile)
  return useJournal((journal) => advice(journal, profile, today, at), [profile, today, at])
}
