// The check-in of the race's clock that is open now or comes next, in one line beside the date.
import { Clock } from 'lucide-react'
import { runningClock } from '../../../shared/recovery/soreness-clock.ts'
import { clockSentence, endedText } from '../../../shared/recovery/soreness-clock-words.ts'
import { checkInPlace, hrefTo } from '../../commands/routes.ts'
import { useApp } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useMoment } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import './clock-line.css'

export function ClockLine() {
  const { at, today } = useMoment()
  const { clock: style } = usePreferences()
  const { timeZone, dayStartMinutes } = useApp(({ host, settings }) => ({
    timeZone: host.timeZone,
    dayStartMinutes: settings.dayStartMinutes,
  }))
  const said = useJournal(
    (journal) => {
      const clock = runningClock(journal, { at, today, timeZone, dayStartMinutes })
      const words = clock && clockSentence(clock, { at, today }, style, navigator.language)
      return words && { ...words, ended: endedText(clock, today) }
    },
    [at, today, timeZone, dayStartMinutes, style],
  )
  if (!said) return null
  return (
    <span className="clock-line" data-open={said.isOpen}>
      <Clock aria-hidden="true" />
      {said.text} {said.isOpen && <a href={hrefTo('today', checkInPlace)}>Check in</a>} {said.ended}
    </span>
  )
}
