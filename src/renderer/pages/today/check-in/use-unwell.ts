// Injured, ill or worn out: what stands of it today, said again, ended or begun by one press.
import { useState } from 'react'
import type { Refusal } from '../../../../shared/base/answer.ts'
import { findRecord } from '../../../../shared/journal/change.ts'
import type { State } from '../../../../shared/journal/records.ts'
import { standing } from '../../../../shared/soreness/standing.ts'
import type { StandingState } from '../../../../shared/soreness/standing-states.ts'
import { stillUnwell } from '../../../../shared/soreness/still-so.ts'
import { stateNames } from '../../../../shared/words/record-words.ts'
import { appOf, useApp, useClient } from '../../../state/use-app.ts'
import { useMoment } from '../../../state/use-moment.ts'
import { stateEntry, takenOut } from './daily-entries.ts'
import { freshOf } from './fresh.ts'

export type Unwell = ReturnType<typeof useUnwell>

export function useUnwell() {
  const client = useClient()
  const moment = useMoment()
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const stands = useApp(({ journal }) => standing(journal, moment.today))
  const entryOf = ({ id }: StandingState) => {
    const entry = findRecord(appOf(client).journal, id)
    return entry?.kind === 'state' ? entry : null
  }
  const send = async (saving: Promise<Refusal | null>) => setProblem((await saving)?.message)
  const say = (state: State['state']) => send(client.save(stateEntry(state, freshOf(client, moment))))

  function better(standingState: StandingState) {
    const entry = entryOf(standingState)
    if (!entry) return
    const ended = { on: moment.today, how: 'better' as const }
    void send(client.save({ ...entry, ended }, `${stateNames[entry.state]}: better now.`))
  }

  return {
    /** Said on an earlier day, and holding. */
    asked: stillUnwell(stands),
    standing: stands.states,
    still: ({ state }: StandingState) => void say(state),
    better,
    problem,
    /** Begins a state; one that was begun today by mistake goes again, one of earlier days ends. */
    toggle(state: State['state']) {
      const known = stands.states.find((one) => one.state === state)
      const entry = known && entryOf(known)
      if (!known || !entry) void say(state)
      else if (known.since === moment.today)
        void send(client.remove(entry.id, takenOut(stateNames[state], entry)))
      else better(known)
    },
  }
}
