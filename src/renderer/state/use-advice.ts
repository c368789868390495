// Today's one advice, drawn anew with each minute.
import { useMemo } from 'react'
import { type Advice, advice } from '../../shared/recovery/advice.ts'
import { useApp } from './use-app.ts'
import { useMoment } from './use-moment.ts'

export function useAdvice(): Advice {
  const { at, today } = useMoment()
  const journal = useApp((app) => app.journal)
  const profile = useApp(({ settings }) => settings.profile)
  return useMemo(() => advice(journal, profile, today, at), [journal, profile, today, at])
}
