// The rarer parts of today's check-in: heart, state, rest day, nap and note, each a record of its own.
import { useMemo } from 'react'
import { allRecords } from '../../../shared/journal/change.ts'
import type { Heart, RestDay, State } from '../../../shared/journal/daily-records.ts'
import { now, useApp, useClient } from '../../use-app.ts'
import type { Fresh } from './check-in.ts'
import {
  changedHeart,
  changedNap,
  changedNote,
  changedRestDay,
  latestOf,
  stateEntry,
} from './daily-entries.ts'
import { useAutosave } from './use-autosave.ts'

export type More = ReturnType<typeof useMore>

export function useMore() {
  const app = useApp()
  const client = useClient()
  const { at, today } = now(app)
  const records = useMemo(() => allRecords(app.journal), [app.journal])
  const heart = useAutosave(latestOf(records, 'heart', today), 'Heart of today taken out.')
  const rest = useAutosave(latestOf(records, 'rest_day', today), 'Rest day taken out.')
  const nap = useAutosave(latestOf(records, 'nap', today), 'Nap taken out.')
  const note = useAutosave(latestOf(records, 'note', today), 'Note taken out.')
  const states = records.filter((record) => record.kind === 'state' && record.day === today) as State[]
  const fresh = (): Fresh => ({ id: crypto.randomUUID(), day: today, at })

  async function toggleState(state: State['state']) {
    const known = states.filter((entry) => entry.state === state)
    if (known.length === 0) await client.save(stateEntry(state, fresh()))
    for (const { id } of known) await client.remove(id, 'State of today taken out.')
  }

  return {
    heart: heart.value,
    setHeart: (change: Partial<Pick<Heart, 'restingHeartRateBpm' | 'rmssdMs'>>) =>
      heart.write(changedHeart(heart.value, change, fresh())),
    heartRefusal: heart.refusal,
    states: states.map(({ state }) => state),
    toggleState: (state: State['state']) => void toggleState(state),
    restDay: rest.value?.how ?? null,
    toggleRestDay: (how: RestDay['how']) => rest.write(changedRestDay(rest.value, how, fresh())),
    napMinutes: nap.value?.minutes ?? null,
    setNap: (minutes: number | null) => nap.write(changedNap(nap.value, minutes, fresh())),
    napRefusal: nap.refusal,
    note: note.value?.text ?? '',
    setNote: (text: string) => note.write(changedNote(note.value, text, fresh())),
    noteRefusal: note.refusal,
  }
}
