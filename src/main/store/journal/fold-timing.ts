// When the log is folded: once edits pause, at once where it is long, and again after a while where the disk refused.
import { type Answer, done, type Refusal } from '../../../shared/base/answer.ts'
import type { ChangeLog } from '../change-log.ts'
import { notFoldedAgain } from '../refusals.ts'
import type { Scheduler } from '../turns.ts'

export type FoldTiming = {
  /** To be asked for in the turn of an edit that was saved. */
  soon(): Promise<void>
  callOff(): void
}

type Ports = {
  schedule: Scheduler
  log: Pick<ChangeLog, 'size'>
  /** Within the turn that is under way. */
  foldNow: () => Promise<Answer<null>>
  /** In a turn of its own. */
  fold: () => Promise<Answer<null>>
  /** Whether a fold that was refused could come about later. */
  isWorthAnother: () => boolean
  onFinding: (refusal: Refusal) => void
  onBug: (error: unknown) => void
}

const foldAtBytes = 256 * 1024
const foldWhenIdleMs = 3000
/** A fold that fails is tried again after so long, and is told when it has failed so often. */
const foldAgainMs = 30_000
const failuresUntold = 3

export function foldTiming({
  schedule,
  log,
  foldNow,
  fold,
  isWorthAnother,
  onFinding,
  onBug,
}: Ports): FoldTiming {
  let callOff = () => {}
  let failures = 0

  /** Nobody waits for it: a bug in it is reported, and what the disk refuses is tried again. */
  const foldInQuiet = async (attempt: () => Promise<Answer<null>>) => {
    const answer = await attempt().catch((bug) => {
      onBug(bug)
      return done
    })
    if (answer.ok || !isWorthAnother()) {
      failures = 0
      return
    }
    failures += 1
    if (failures === failuresUntold) onFinding(notFoldedAgain(answer))
    foldAfter(foldAgainMs)
  }

  const foldAfter = (ms: number) => {
    callOff()
    callOff = schedule(() => void foldInQuiet(fold), ms)
  }

  return {
    soon: async () => {
      if (log.size().bytes <= foldAtBytes) return foldAfter(foldWhenIdleMs)
      callOff()
      await foldInQuiet(foldNow)
    },
    callOff: () => callOff(),
  }
}
