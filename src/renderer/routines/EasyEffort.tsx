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
        So easy that you could talk all the while.
        {!heart && ' Once your maximum is known, the heart rate to stay under is shown here.'}
        {heart &&
          ` By heart rate near ${heart.aimBpm}, at most ${heart.mostBpm}: 60 and 70 % of ${heart.maximumBpm}`}
        {heart?.from === 'measured' && ', the maximum that you gave.'}
        {heart?.from === 'age' && ', which is worked out from your age and may be off by 10 to 12.'}
      </p>
      {heart?.from !== 'measured' && <MaximumHeartRate form={form} />}
    </section>
  )
}
