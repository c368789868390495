// The ticks of the signs page: what stands, and each press written down after the one before it.
import { useMemo, useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import { oneAfterAnother } from '../../../shared/base/one-after-another.ts'
import { type Sign, tickedSince, withTick } from '../../../shared/soreness/ticks.ts'
import { signWords } from '../../../shared/words/record-words.ts'
import { appOf, now, useApp, useClient } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'

/** A press that is not saved yet. */
type Press = { sign: Sign; isTicked: boolean }

export type Ticks = {
  isTicked(sign: Sign): boolean
  /** The day of a tick, null for one of today. */
  earlierDay(sign: Sign): Day | null
  tick(sign: Sign, isTicked: boolean): void
}

export function useTicks(): Ticks {
  const client = useClient()
  const journal = useApp((app) => app.journal)
  const today = useToday()
  const stands = useMemo(() => tickedSince(journal, today), [journal, today])
  const [pressed, setPressed] = useState<readonly Press[]>([])
  const [inTurn] = useState(oneAfterAnother)

  async function write(press: Press) {
    const app = appOf(client)
    const signs = withTick(app.journal, press, { id: crypto.randomUUID(), ...now(app) })
    const refusal = await client.save(
      signs,
      `${press.isTicked ? 'Ticked' : 'Unticked'} “${signWords[press.sign]}”.`,
    )
    if (refusal) client.say(refusal.message)
    setPressed((presses) => presses.filter((one) => one !== press))
  }

  return {
    isTicked: (sign) => pressed.findLast((press) => press.sign === sign)?.isTicked ?? stands.has(sign),
    earlierDay: (sign) => {
      const day = stands.get(sign)
      return day === undefined || day === today ? null : day
    },
    tick: (sign, isTicked) => {
      const press = { sign, isTicked }
      setPressed([...pressed, press])
      void inTurn(() => write(press))
    },
  }
}
