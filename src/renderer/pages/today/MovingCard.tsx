// After a race or a hard session: how to move today, if the runner feels like it, why, and that rest is just as right.
import { Footprints } from 'lucide-react'
import { type ReactNode, useId, useMemo, useState } from 'react'
import type { Day, Instant } from '../../../shared/base/day.ts'
import { capitalised } from '../../../shared/base/words.ts'
import type { JournalRecord, Modality } from '../../../shared/journal/records.ts'
import { easyHeartRate } from '../../../shared/recovery/easy-heart-rate.ts'
import {
  type EasyKind,
  type MovementAdvice,
  movementAdvice,
} from '../../../shared/recovery/movement-advice.ts'
import { describe } from '../../../shared/words/describe.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { MaximumHeartRate } from '../../profile/MaximumHeartRate.tsx'
import { useSettings } from '../../profile/use-settings.ts'
import { useApp, useClient } from '../../state/use-app.ts'
import { useMoment } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { changedRestDay } from './check-in/daily-entries.ts'
import { freshOf } from './check-in/fresh.ts'
import './moving-card.css'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
import { boundsWords, kindsWords, minutesWords, movingReasons, restReason } from './moving-words.ts'

type Props = {
  records: readonly JournalRecord[]
  today: Day
  onLog: (workout: WorkoutBeginning) => void
}

export function MovingCard({ records, today, onLog }: Props) {
  const { at } = useMoment()
  const profile = useApp(({ settings }) => settings.profile)
  const journal = useApp((app) => app.journal)
  const advice = useMemo(() => movementAdvice(journal, profile, today, at), [journal, profile, today, at])
  if (!advice) return null
  const footer = <MovingFooter {...{ advice, records, today, at, onLog }} />
  return advice.type === 'rest' ? (
    <Card title="Rest suits today">
      <p>{restReason(advice)}</p>
      {footer}
    </Card>
  ) : (
    <MoveCard advice={advice} thisYear={Number(today.slice(0, 4))}>
      {footer}
    </MoveCard>
  )
}

type Move = Extract<MovementAdvice, { type: 'move' }>
type MoveCardProps = { advice: Move; thisYear: number; children: ReactNode }

function MoveCard({ advice, thisYear, children }: MoveCardProps) {
  const form = useSettings()
  const heart = easyHeartRate(form.settings.profile, thisYear)
  const [asked, setAsked] = useState(false)
  const id = useId()
  const minutes = minutesWords(advice)
  return (
    <Card
      title="If you feel like moving"
      aside={
        <button
          type="button"
          className="moving-why"
          aria-expanded={asked}
          aria-controls={id}
          onClick={() => setAsked(!asked)}
        >
          Why this?
        </button>
      }
    >
      <p className="moving-lead">
        {minutes && <strong>{minutes} </strong>}
        {minutes ? kindsWords(advice) : capitalised(kindsWords(advice))}
      </p>
      <p className="small">{boundsWords(advice, heart)}</p>
      <div className="moving-reasons" id={id} hidden={!asked}>
        <ul className="tiny">
          {movingReasons(advice).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {!heart && <p className="tiny">A heart rate is shown once your maximum is known.</p>}
        {heart?.from !== 'measured' && <MaximumHeartRate form={form} />}
      </div>
      {children}
    </Card>
  )
}

type FooterProps = Props & { advice: MovementAdvice; at: Instant }

function MovingFooter({ advice, records, today, at, onLog }: FooterProps) {
  const client = useClient()
  const words = usePreferences()
  const done = records.find(
    (record) =>
      record.day === today &&
      (record.kind === 'rest_day' || (record.kind === 'workout' && record.purpose === 'recovery')),
  )
  if (done)
    return (
      <p className="moving-done small">Written down today: {describe(done, words.locale, words).title}.</p>
    )
  const kind = advice.type === 'move' ? (advice.kinds[0] ?? 'walk') : 'walk'
  function rest() {
    const restDay = changedRestDay(null, 'full', freshOf(client, { at, today }))
    if (restDay) void client.save(restDay, 'Rest day written down.')
  }
  return (
    <div className="moving-actions">
      {advice.type === 'move' && (
        <Button
          icon={<Footprints aria-hidden="true" />}
          onClick={() => onLog({ modality: modalities[kind], purpose: 'recovery', occasion: 'separate' })}
        >
          {logWords[kind]}
        </Button>
      )}
      <Button look="quiet" onClick={rest}>
        Rest today
      </Button>
    </div>
  )
}

const modalities: Record<EasyKind, Modality> = { walk: 'walk', bike: 'cycling', swim: 'swimming' }
const logWords: Record<EasyKind, string> = { walk: 'Log a walk', bike: 'Log a ride', swim: 'Log a swim' }
