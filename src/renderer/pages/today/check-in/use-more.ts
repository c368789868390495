// The rarer parts of today's check-in: heart, state, rest day, nap and note, each a record of its own.
import { useMemo } from 'react'
import type { Day } from '../../../../shared/base/day.ts'
import { allRecords } from '../../../../shared/journal/change.ts'
import {
  type Heart,
  type JournalRecord,
  type RestDay,
  type State,
  states as stateNames,
} from '../../../../shared/journal/records.ts'
import { useApp, useClient } from '../../../state/use-app.ts'
import { useMoment } from '../../../state/use-moment.ts'
import {
  changedHeart,
  changedNap,
  changedNote,
  changedRestDay,
  latestOf,
  stateEntry,
  takenOut,
} from './daily-entries.ts'
import { freshOf } from './fresh.ts'
import { useAutosave } from './use-autosave.ts'

export type More = ReturnType<typeof useMore>

export function useMore() {
  const client = useClient()
  const journal = useApp((app) => app.journal)
  const { at, today } = useMoment()
  const records = useMemo(() => allRecords(journal), [journal])
  const ofToday = <K extends 'heart' | 'rest_day' | 'nap'>(kind: K) => latestOf(records, kind, today)
  const [heartNow, restNow, napNow] = [ofToday('heart'), ofToday('rest_day'), ofToday('nap')]
  const heart = useAutosave(today, heartNow, takenOut('Resting heart', heartNow))
  const rest = useAutosave(today, restNow, takenOut('Rest day', restNow))
  const nap = useAutosave(today, napNow, takenOut('Nap', napNow))
  const note = useAutosave(today, latestOf(records, 'note', today), 'Note taken out.')
  const injured = useStateOfToday(records, 'injured', today)
  const ill = useStateOfToday(records, 'ill', today)
  const depleted = useStateOfToday(records, 'depleted', today)
  const states = { injured, ill, depleted }
  const fresh = () => freshOf(client, { at, today })

  return {
    day: today,
    heart: heart.value,
    setHeart: (change: Partial<Pick<Heart, 'restingHeartRateBpm' | 'rmssdMs'>>) =>
      heart.write(changedHeart(heart.value, change, fresh())),
    heartRefusal: heart.refusal,
    states: stateNames.filter((state) => states[state].value !== null),
    toggleState: (state: State['state']) =>
      states[state].write(states[state].value ? null : stateEntry(state, fresh())),
    stateProblem: stateNames.map((state) => states[state].refusal?.message).find(Boolean),
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

function useStateOfToday(records: readonly JournalRecord[], state: State['state'], today: Day) {
  const ofState = records.filter((record) => record.kind === 'state' && record.state === state)
  const stateNow = latestOf(ofState, 'state', today)
  return useAutosave(today, stateNow, takenOut('State of today', stateNow))
}
