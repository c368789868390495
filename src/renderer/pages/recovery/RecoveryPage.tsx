// A recovery session now: how long and how easy, what is left of its day, every way to do it with the favourites first, and how it was.
import { useState } from 'react'
import { instantFromEpoch } from '../../../shared/base/day.ts'
import { easyHeartRate } from '../../../shared/recovery/easy-heart-rate.ts'
import { recoveryChoices } from '../../../shared/recovery/recovery-choices.ts'
import { easyWords, lengthWords, windowWords } from '../../../shared/recovery/recovery-words.ts'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
import { workoutAt } from '../../../shared/typed/workout-draft.ts'
import { pageNames } from '../../commands/routes.ts'
import { WithheldNote } from '../../commands/WithheldNote.tsx'
import { EntryForm, type OpenForm } from '../../entries/forms/EntryForm.tsx'
import { Card } from '../../parts/Card.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { MaximumHeartRate } from '../../profile/MaximumHeartRate.tsx'
import { useSettings } from '../../profile/use-settings.ts'
import { RestCard } from '../../routines/RestCard.tsx'
import { underWayStore, useUnderWay } from '../../state/under-way.ts'
import { useAdvice } from '../../state/use-advice.ts'
import { useApp } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useMoment } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { DoneCard } from './DoneCard.tsx'
import { UnderWayCard } from './UnderWayCard.tsx'
import { WayTile } from './WayTile.tsx'
import { workoutOf } from './workout-of.ts'
import './recovery.css'

export function RecoveryPage() {
  const advice = useAdvice()
  const { today } = useMoment()
  const profile = useSettings()
  const { clock } = usePreferences()
  const timeZone = useApp(({ host }) => host.timeZone)
  const begun = useUnderWay()
  const isLogged = useJournal(
    (journal) =>
      begun !== null && workoutAt(journal, instantFromEpoch(begun.startedMs, timeZone), null) !== null,
    [begun, timeZone],
  )
  const underWay = isLogged ? null : begun
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  const { favouriteModalities } = profile.settings
  const heart = easyHeartRate(profile.settings.profile, Number(today.slice(0, 4)))
  const choices = recoveryChoices(advice, favouriteModalities)
  const left = windowWords(advice)
  const occasion = advice.movement?.occasion ?? 'separate'
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
        {underWay && (
          <UnderWayCard
            underWay={underWay}
            heart={heart}
            onDone={(endedMs) => open(workoutOf(underWay, endedMs, { occasion, clock, timeZone }))}
            onDrop={underWayStore.drop}
          />
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
                onStart={() => underWayStore.begin({ modality: choice.modality, startedMs: Date.now() })}
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
