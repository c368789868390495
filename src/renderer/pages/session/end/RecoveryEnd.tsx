// The end of a recovery session: its minutes and heart rate beside the dose, and whether it left the runner fresher or more tired.
import { clockTime, epochOf } from '../../../../shared/base/day.ts'
import { capitalised } from '../../../../shared/base/words.ts'
import { afterwardsAnswers } from '../../../../shared/journal/records.ts'
import type { FinishedSession, RecoverySession } from '../../../../shared/session/state.ts'
import { afterwardsWords } from '../../../../shared/words/record-words.ts'
import { clockWords } from '../../../../shared/words/units.ts'
import { Card } from '../../../parts/Card.tsx'
import { Field, NoteField } from '../../../parts/Field.tsx'
import { Segmented } from '../../../parts/Segmented.tsx'
import { usePreferences } from '../../../state/use-preferences.ts'
import { EndFrame } from './EndFrame.tsx'
import { useRecoveryEnd } from './use-recovery-end.ts'

type Props = { session: FinishedSession; recovery: RecoverySession }

export function RecoveryEnd({ session, recovery }: Props) {
  const end = useRecoveryEnd(session)
  const { clock } = usePreferences()
  return (
    <EndFrame session={session} end={end} done={<p className="session-end-steps">{doseWords(recovery)}</p>}>
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
          hint={
            recovery.mostBpm === null
              ? 'If you know it.'
              : `At most ${recovery.mostBpm} beats a minute suits.`
          }
          problem={end.problems.heartRate}
        />
        <NoteField value={end.note} onChange={end.setNote} />
      </Card>
    </EndFrame>
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
