// The laps of a watch, folded away under the workout: time, distance and pace of each.
import type { Workout } from '../../shared/journal/records.ts'
import { distanceText, durationField, paceText } from '../../shared/words/units.ts'
import { usePreferences } from '../state/use-preferences.ts'
import './lap-list.css'

export function LapList({ laps }: Pick<Workout, 'laps'>) {
  const { locale, unit } = usePreferences()
  if (laps.length === 0) return null
  return (
    <details className="laps">
      <summary>{laps.length} laps</summary>
      <ol>
        {laps.map(({ seconds, meters, averageHeartRateBpm: bpm }, at) => (
          // Laps have nothing but their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <span>{durationField(seconds).replace(/^0:0?/, '')}</span>
            <span>{meters === null ? '' : distanceText(meters, locale, unit)}</span>
            <span>{meters ? paceText(seconds, meters, unit) : ''}</span>
            <span>{bpm === undefined ? '' : `${Math.round(bpm)} beats/min`}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
