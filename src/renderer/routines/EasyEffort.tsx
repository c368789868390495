// How easy a cool-down is: by talking, and by heart rate where the maximum is known; where it is not, it is asked for here.
import { easyHeartRate } from '../../shared/recovery/easy-heart-rate.ts'
import { MaximumHeartRate } from '../profile/MaximumHeartRate.tsx'
import { useSettings } from '../profile/use-settings.ts'
import { useToday } from '../state/use-moment.ts'
import './easy-effort.css'

export function EasyEffort() {
  const form = useSettings()
  const thisYear = Number(useToday().slice(0, 4))
  const heart = easyHeartRate(form.settings.profile, thisYear)
  return (
    <section className="easy-effort" aria-label="How easy">
      <p>
        Easy enough to hold a conversation.
        {!heart && ' Once your maximum is known, the heart rate to stay under is shown here.'}
        {heart &&
          ` Heart rate around ${heart.aimBpm} beats a minute, ${heart.mostBpm} at most: 60 and 70 % of ${heart.maximumBpm}`}
        {heart?.from === 'measured' && ', the maximum that you gave.'}
        {heart?.from === 'age' && ', the maximum estimated from your age; it can be off by 10 to 12 beats.'}
      </p>
      {heart?.from !== 'measured' && <MaximumHeartRate form={form} />}
    </section>
  )
}
