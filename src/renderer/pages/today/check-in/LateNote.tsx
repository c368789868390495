// After midnight: says that what is written down now still belongs to the day before.
import { clockTime } from '../../../../shared/base/day.ts'
import { dayTitle } from '../../../../shared/words/day-words.ts'
import { clockOfMinutes, clockWords } from '../../../../shared/words/units.ts'
import { useApp } from '../../../state/use-app.ts'
import { useMoment } from '../../../state/use-moment.ts'
import { usePreferences } from '../../../state/use-preferences.ts'

export function LateNote() {
  const dayStartMinutes = useApp(({ settings }) => settings.dayStartMinutes)
  const { clock } = usePreferences()
  const { at, today } = useMoment()
  if (at.slice(0, 10) === today) return null
  return (
    <p className="form-note" role="status">
      It is {clockWords(clockTime(at), clock)}. Your day starts at{' '}
      {clockWords(clockOfMinutes(dayStartMinutes), clock)}, so this is still logged under{' '}
      {dayTitle(today, today, navigator.language)}.
    </p>
  )
}
