// A recovery session now: how long and how easy, what is left of its day, every way to do it with the favourites first, and how it was.
import { Play } from 'lucide-react'
import { useState } from 'react'
import { easyHeartRate } from '../../../shared/recovery/easy-heart-rate.ts'
import { type RecoveryModality, recoveryChoices } from '../../../shared/recovery/recovery-choices.ts'
import { recoverySession } from '../../../shared/recovery/recovery-routine.ts'
import { easyWords, lengthWords, windowWords } from '../../../shared/recovery/recovery-words.ts'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
import { hrefTo, pageNames } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { WithheldNote } from '../../commands/WithheldNote.tsx'
import { EntryForm } from '../../entries/EntryForm.tsx'
import type { OpenForm } from '../../entries/open-form.ts'
import { Card } from '../../parts/Card.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { MaximumHeartRate } from '../../profile/MaximumHeartRate.tsx'
import { useSettings } from '../../profile/use-settings.ts'
import { RestCard } from '../../routines/RestCard.tsx'
import { useAdvice } from '../../state/use-advice.ts'
import { useApp, useClient } from '../../state/use-app.ts'
import { useMoment } from '../../state/use-moment.ts'
import { DoneCard } from './DoneCard.tsx'
import { WayTile } from './WayTile.tsx'
import './recovery.css'

export function RecoveryPage() {
  const advice = useAdvice()
  const { today } = useMoment()
  const profile = useSettings()
  const client = useClient()
  const underWay = useApp(({ session: { session } }) =>
    session.type === 'idle' ? null : session.routine.name,
  )
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  const { favouriteModalities } = profile.settings
  const heart = easyHeartRate(profile.settings.profile, Number(today.slice(0, 4)))
  const choices = recoveryChoices(advice, favouriteModalities)
  const left = windowWords(advice)
  const occasion = advice.movement?.occasion ?? 'separate'
  async function start(modality: RecoveryModality) {
    const begun = recoverySession(modality, advice.movement, heart)
    const refusal = await client.session('session.start', { ...begun, before: [] })
    if (refusal) client.say(refusal.message)
    else goTo(hrefTo('session'))
  }
  const open = (workout: WorkoutBeginning) => setForm({ type: 'begun', workout })
  if (advice.because.type === 'states') {
    return (
      <>
        <PageHeader title={pageNames.recovery} />
        <RestCard states={advice.because.states} today={today} />
      </>
    )
  }
  if (advice.withheld !== null) {
    return (
      <>
        <PageHeader title={pageNames.recovery} />
        <WithheldNote lead="Nothing is suggested today." />
      </>
    )
  }
  return (
    <>
      <PageHeader above={left} title={pageNames.recovery} />
      <div className="recovery">
        <WithheldNote lead="Walking alone for now." />
        {underWay !== null && (
          <Card title={`${underWay}, under way`} className="under-way">
            <LinkButton look="primary" href={hrefTo('session')}>
              <Play aria-hidden="true" />
              Go on
            </LinkButton>
          </Card>
        )}
        <Card title="How long and how easy">
          <p>{lengthWords(advice)}</p>
          <p className="recovery-easy">{easyWords(heart)}</p>
          {heart?.from !== 'measured' && <MaximumHeartRate form={profile} />}
          <p className="small">
            It may feel good; it does not make muscles mend faster, and resting is just as good.
          </p>
        </Card>
        <DoneCard advice={advice} heart={heart} today={today} />
        <section className="recovery-ways" aria-labelledby="recovery-ways">
          <h2 id="recovery-ways">Ways to do it</h2>
          <ul>
            {choices.map((choice) => (
              <WayTile
                key={choice.modality}
                choice={choice}
                isBusy={underWay !== null}
                onStart={() => void start(choice.modality)}
                onLog={() => open({ modality: choice.modality, purpose: 'recovery', occasion })}
                onFavour={() =>
                  profile.choose({
                    favouriteModalities: choice.isFavourite
                      ? favouriteModalities.filter((one) => one !== choice.modality)
                      : [...favouriteModalities, choice.modality],
                  })
                }
              />
            ))}
          </ul>
        </section>
      </div>
      <EntryForm form={form} day={today} onClose={() => setForm({ type: 'none' })} />
    </>
  )
}
