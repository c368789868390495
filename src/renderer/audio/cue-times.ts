// Cues that are not sound (a spoken word, a flash): told at their moment by the window's timer.
import type { Cue } from '../../shared/session/cues.ts'
import { type Given, replaceCues } from './played-cues.ts'
import { latestMs } from './tones.ts'

/** Runs a task after some milliseconds; answers how to call it off. */
export type Later = (waitMs: number, task: () => void) => () => void

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

export const windowLater: Later = (waitMs, task) => {
  const timer = setTimeout(task, waitMs)
  return () => clearTimeout(timer)
}
