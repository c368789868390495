// After midnight: says that what is written down now still belongs to the day before.
import { clockTime, type Instant } from '../../../../shared/base/day.ts'
import { dayTitle } from '../../../../shared/words/day-words.ts'
import { clockOfMinutes, clockWords } from '../../../../shared/words/units.ts'
import { now, useApp } from '../../../state/use-app.ts'
import { usePreferences } from '../../../state/use-preferences.ts'

export function LateNote({ at }: { at: Instant }) {
  const app = useApp()
  const { clock } = usePreferences()
  const { today } = now(app)
  if (at.slice(0, 10) === today) return null
  return (
    <p className="form-note" role="status">
      It is {clockWords(clockTime(at), clock)}. Your day starts at{' '}
      {clockWords(clockOfMinutes(app.settings.dayStartMinutes), clock)}, so this is still written down under{' '}
      {dayTitle(today, navigator.language)}.
    </p>
  )
}
