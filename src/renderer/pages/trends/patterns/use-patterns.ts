// The answers of the journal's last year, worked out by a worker each time the day or the journal is another.
import { useEffect, useState } from 'react'
import type { Day } from '../../../../shared/base/day.ts'
import type { Journal } from '../../../../shared/journal/change.ts'
import type { Instrument } from '../../../../shared/journal/records.ts'
import type { PatternAnswer } from '../../../../shared/trends/pattern-answers.ts'
import { questionsOf } from '../../../../shared/trends/pattern-questions.ts'
import workerAddress from './pattern-worker.ts?worker&url'

export type Patterns =
  | { type: 'waiting' }
  | { type: 'answered'; answers: readonly PatternAnswer[] }
  | { type: 'failed' }

export function usePatterns(journal: Journal, today: Day, instrument: Instrument): Patterns {
  const [patterns, setPatterns] = useState<Patterns>({ type: 'waiting' })
  useEffect(() => {
    const worker = new Worker(addressOf(workerAddress), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<PatternAnswer[]>) =>
      setPatterns({ type: 'answered', answers: data }),
    )
    worker.addEventListener('error', () => setPatterns({ type: 'failed' }))
    worker.postMessage(questionsOf(journal, today, instrument))
    return () => worker.terminate()
  }, [journal, today, instrument])
  return patterns
}

/** The browser's own; older ones have none, and ask for none. */
type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies }
const policy = trustedTypes?.createPolicy('workers', { createScriptURL: (address) => address })

/** The app's own file, by the one policy that workers are allowed. */
function addressOf(address: string): string {
  return policy ? policy.createScriptURL(address) : address
}
