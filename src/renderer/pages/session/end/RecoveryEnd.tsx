// The end of a recovery session: its minutes and heart rate beside the dose, and whether it left the runner fresher or more tired.
import { useEffect, useRef, useState } from 'react'
import { clockTime, epochOf } from '../../../../shared/base/day.ts'
import { capitalised } from '../../../../shared/base/words.ts'
import { afterwardsAnswers } from '../../../../shared/journal/records.ts'
import type { FinishedSession, RecoverySession } from '../../../../shared/session/state.ts'
import { afterwardsWords } from '../../../../shared/words/record-words.ts'
import { clockWords } from '../../../../shared/words/units.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { Field, NoteField } from '../../../parts/Field.tsx'
import { Segmented } from '../../../parts/Segmented.tsx'
import { usePreferences } from '../../../state/use-preferences.ts'
import { Discard } from '../ask/Discard.tsx'
import './end.css'
import { headlineOf } from './end-view.ts'
import { useEnterSaves } from './use-end.ts'
import { useRecoveryEnd } from './use-recovery-end.ts'

type Props = { session: FinishedSession; recovery: RecoverySession }

export function RecoveryEnd({ session, recovery }: Props) {
  const end = useRecoveryEnd(session)
  const { clock } = usePreferences()
  const [asking, setAsking] = useState(false)
  const headline = useRef<HTMLHeadingElement>(null)
  useEffect(() => headline.current?.focus(), [])
  useEnterSaves(() => void end.save())
  const ending = end.stage !== 'open'
  return (
    <div className="session-end">
      <p className="session-end-routine">{session.routine.name}</p>
      <div className="session-end-columns">
        <section className="session-end-words">
          <p className="session-end-at">Done at {clockWords(clockTime(session.endedAt), clock)}</p>
          <h1 tabIndex={-1} ref={headline}>
            {headlineOf(session)}
          </h1>
          <p className="session-end-steps">{doseWords(recovery)}</p>
          <div className="session-end-buttons">
            <Button look="primary" shortcut="Enter" disabled={ending} onClick={() => void end.save()}>
              Save
            </Button>
            <Button look="quiet" disabled={ending} onClick={() => setAsking(true)}>
              Discard…
            </Button>
          </div>
          {end.refused && (
            <p className="session-end-refused" role="alert">
              Not saved. {end.refused}
            </p>
          )}
        </section>
        <Card title="How do you feel now?" className="session-end-card session-end-recovery">
          <Segmented
            label="How do you feel now?"
            choices={afterwardsAnswers.map((value) => ({
              value,
              text: capitalised(afterwardsWords[value].replace(' afterwards', '')),
            }))}
            value={end.afterwards}
            onChange={(value) => end.write('afterwards', value)}
          />
          <Field
            label="How long"
            unit="min"
            value={end.minutes}
            onChange={(text) => end.write('minutes', text)}
            hint={clockHint(session, end.playedMinutes, clockWords(clockTime(session.startedAt), clock))}
            problem={end.problems.minutes}
          />
          <Field
            label="Average heart rate"
            unit="beats a minute"
            value={end.heartRate}
            onChange={(text) => end.write('heartRate', text)}
            hint={recovery.mostBpm === null ? 'If you know it.' : `At most ${recovery.mostBpm} suits.`}
            problem={end.problems.heartRate}
          />
          <NoteField value={end.note} onChange={end.setNote} />
        </Card>
      </div>
      {asking && (
        <Discard session={session} onDiscard={() => void end.discard()} onClose={() => setAsking(false)} />
      )}
    </div>
  )
}

function doseWords({ minutes, mostBpm }: RecoverySession): string {
  const long = minutes ? `${minutes.least} to ${minutes.most} minutes suit` : 'Any length suits'
  const heart = mostBpm === null ? '' : `, at most ${mostBpm} beats a minute`
  return `${long}${heart}. It was right if it added no fatigue.`
}

/** What the clock ran, and what has passed since the start where that is more, as after a computer that slept. */
function clockHint(session: FinishedSession, playedMinutes: number, startedAt: string): string {
  const passed = Math.round((epochOf(session.endedAt) - epochOf(session.startedAt)) / 60_000)
  if (passed - playedMinutes < 2) return `Begun at ${startedAt}.`
  return `The clock ran ${playedMinutes} min; ${passed} min have passed since ${startedAt}.`
}
