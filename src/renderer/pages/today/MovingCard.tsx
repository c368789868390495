// After a race or a hard session: how to move today, if the runner feels like it, why, and that resting is just as good.
import { Footprints } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { Day, Instant } from '../../../shared/base/day.ts'
import { capitalised } from '../../../shared/base/words.ts'
import { recordsOn } from '../../../shared/journal/days.ts'
import type { JournalRecord, Modality } from '../../../shared/journal/records.ts'
import type { Advice } from '../../../shared/recovery/advice.ts'
import { easyHeartRate } from '../../../shared/recovery/easy-heart-rate.ts'
import type { EasyKind, Movement } from '../../../shared/recovery/movement.ts'
import { describe } from '../../../shared/words/describe.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { MaximumHeartRate } from '../../profile/MaximumHeartRate.tsx'
import { useSettings } from '../../profile/use-settings.ts'
import { useClient } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useMoment } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { changedRestDay } from './check-in/daily-entries.ts'
import { freshOf } from './check-in/fresh.ts'
import './moving-card.css'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
import { boundsWords, kindsWords, minutesWords, movingReasons, restReason } from './moving-words.ts'

type Props = {
  advice: Advice
  today: Day
  onLog: (workout: WorkoutBeginning) => void
}

export function MovingCard({ advice, today, onLog }: Props) {
  const { at } = useMoment()
  const { because, movement } = advice
  const footer = movement && <MovingFooter {...{ movement, today, at, onLog }} />
  switch (because.type) {
    case 'safety':
    case 'states':
    case 'nothing':
      return null
    case 'too_sore':
    case 'beginner_rest':
      return (
        <Card title="A rest day suits today">
          <p>{restReason(because, today, navigator.language)}</p>
          {footer}
        </Card>
      )
    default:
      return (
        movement && (
          <MoveCard
            movement={movement}
            reasons={movingReasons(advice, because)}
            thisYear={Number(today.slice(0, 4))}
          >
            {footer}
          </MoveCard>
        )
      )
  }
}

type MoveCardProps = { movement: Movement; reasons: string[]; thisYear: number; children: ReactNode }

function MoveCard({ movement, reasons, thisYear, children }: MoveCardProps) {
  const form = useSettings()
  const heart = easyHeartRate(form.settings.profile, thisYear)
  const [asked, setAsked] = useState(false)
  const id = useId()
  const minutes = minutesWords(movement)
  return (
    <Card
      title={movement.occasion === 'cool_down' ? 'First a cool-down' : 'If you feel like moving'}
      aside={
        <span className="moving-aside">
          <a href={hrefTo('recovery')}>All ways</a>
          <button
            type="button"
            className="moving-why"
            aria-expanded={asked}
            aria-controls={id}
            onClick={() => setAsked(!asked)}
          >
            Why this?
          </button>
        </span>
      }
    >
      <p className="moving-lead">
        {minutes && <strong>{minutes} </strong>}
        {minutes ? kindsWords(movement) : capitalised(kindsWords(movement))}
      </p>
      <p className="small">{boundsWords(movement, heart)}</p>
      <div className="moving-reasons" id={id} hidden={!asked}>
        <ul className="tiny">
          {reasons.map((reason) => (
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

type FooterProps = Omit<Props, 'advice'> & { movement: Movement; at: Instant }

function MovingFooter({ movement, today, at, onLog }: FooterProps) {
  const client = useClient()
  const words = usePreferences()
  const { kinds, occasion } = movement
  const done = useJournal(
    (journal) => (occasion === 'separate' ? (recordsOn(journal, today).find(isAnswer) ?? null) : null),
    [occasion, today],
  )
  if (done)
    return (
      <p className="moving-done small">
        Logged today: {describe(done, words.locale, words).title}.{' '}
        {done.kind === 'workout' && <a href={hrefTo('recovery')}>How was it?</a>}
      </p>
    )
  const kind = kinds[0] ?? 'walk'
  function rest() {
    const restDay = changedRestDay(null, 'full', freshOf(client, { at, today }))
    if (restDay) void client.save(restDay, 'Rest day logged.')
  }
  return (
    <div className="moving-actions">
      <Button
        icon={<Footprints aria-hidden="true" />}
        onClick={() => onLog({ modality: modalities[kind], purpose: 'recovery', occasion })}
      >
        {logWords[kind]}
      </Button>
      <Button look="quiet" onClick={rest}>
        Rest today
      </Button>
    </div>
  )
}

/** A rest day, or an easy session by itself. */
function isAnswer(record: JournalRecord): boolean {
  if (record.kind === 'rest_day') return true
  return record.kind === 'workout' && record.purpose === 'recovery' && record.occasion !== 'cool_down'
}

const modalities: Record<EasyKind, Modality> = {
  walk: 'walk',
  walk_jog: 'run',
  jog: 'run',
  bike: 'cycling',
  swim: 'swimming',
}
const logWords: Record<EasyKind, string> = {
  walk: 'Log a walk',
  walk_jog: 'Log a walk-jog',
  jog: 'Log a jog',
  bike: 'Log a ride',
  swim: 'Log a swim',
}
