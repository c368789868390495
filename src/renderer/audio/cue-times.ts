// Cues that are not sound (a spoken word, a flash): told at their moment by the window's timer.
import type { Later } from '../../shared/base/later.ts'
import type { Cue } from '../../shared/session/cues.ts'
import { type Given, replaceCues } from './played-cues.ts'
import { latestMs } from './tones.ts'

export type Moments = {
  /** Replaces all cues that are still to come. */
  plan(cues: readonly Cue[], mainNowMs: number): void
  clear(): void
}

export function createMoments(later: Later, tell: (cue: Cue) => void): Moments {
  let given: readonly Given[] = []
  return {
    plan(cues, mainNowMs) {
      given = replaceCues(given, cues, mainNowMs, (cue) => {
        const waitMs = cue.atMs - mainNowMs
        return waitMs < -latestMs ? () => {} : later(Math.max(0, waitMs), () => tell(cue))
      })
    },
    clear() {
      for (const { takeBack } of given) takeBack()
      given = []
    },
  }
}
