// The end of a recovery session: what is typed of it, read, and saved once as a workout beside its dose.
import { useState } from 'react'
import { afterwardsAnswers } from '../../../../shared/journal/records.ts'
import { elapsedMs } from '../../../../shared/session/position.ts'
import type { FinishedSession, RecoveryEnd } from '../../../../shared/session/state.ts'
import { readDuration } from '../../../../shared/typed/durations.ts'
import { inBeats, readAmount } from '../../../../shared/typed/numbers.ts'
import { hrefTo } from '../../../commands/routes.ts'
import { goTo } from '../../../commands/use-route.ts'
import { useClient } from '../../../state/use-app.ts'
import { useEnding } from './use-ending.ts'

export function useRecoveryEnd(session: FinishedSession) {
  const client = useClient()
  const { drafts, draft, end, isOpen, discard } = useEnding(session)
  const [refused, setRefused] = useState<string | null>(null)
  const { fields } = draft
  const playedMinutes = Math.max(1, Math.round(elapsedMs(session, 0) / 60_000))
  const minutes = fields.get('minutes') ?? String(playedMinutes)
  const heartRate = fields.get('heartRate') ?? ''
  const afterwards = afterwardsAnswers.find((one) => one === fields.get('afterwards')) ?? null
  const readings = {
    minutes: readDuration(minutes),
    heartRate: readAmount(heartRate, 'A heart rate', inBeats),
  }
  const write = (name: string, text: string) =>
    drafts.change(session.id, { fields: new Map(fields).set(name, text) })

  async function save() {
    if (!isOpen() || !readings.minutes.ok || !readings.heartRate.ok) return
    const recovery: RecoveryEnd = {
      durationSeconds: readings.minutes.value ?? playedMinutes * 60,
      averageHeartRateBpm: readings.heartRate.value,
      afterwards,
    }
    const refusal = await end(() => client.saveSession({ note: draft.note, recovery }))
    setRefused(refusal?.message ?? null)
    if (!refusal) goTo(hrefTo('recovery'))
  }
  return {
    stage: draft.stage,
    note: draft.note,
    setNote: (note: string) => drafts.change(session.id, { note }),
    minutes,
    heartRate,
    afterwards,
    write,
    problems: {
      minutes: readings.minutes.ok ? undefined : readings.minutes.message,
      heartRate: readings.heartRate.ok ? undefined : readings.heartRate.message,
    },
    playedMinutes,
    refused,
    save,
    discard,
  }
}
