// Reads the months that opening has left: one after the other, those that are asked for first, and everything else in between.
import { type Answer, done, type Refusal } from '../../../shared/base/answer.ts'
import { isDamage, type UnreadableFile } from '../durable-file.ts'
import type { Breathe } from '../turns.ts'

/** `missing` are the months that are not in memory. */
export type LoadingState =
  | { type: 'loading'; missing: ReadonlySet<string> }
  | { type: 'whole'; missing: ReadonlySet<string> }
  | { type: 'refused'; missing: ReadonlySet<string>; refusal: Refusal }

export type Loading = {
  state(): LoadingState
  /** Answers when nothing is missing any more, or why something will stay so. */
  whole(): Promise<Answer<null>>
  /** Answers when a month is in memory; it comes before the others. */
  month(month: string): Promise<Answer<null>>
  /** Reads no further month. */
  stop(refusal: Refusal): void
}

/**
 * A month that cannot be trusted is healed once all others are in memory; where it cannot be, the rest is read all the
 * same. `refused` says in plain words why a month was not read.
 */
export function startLoading(options: {
  months: readonly string[]
  read: (month: string) => Promise<void>
  heal: (month: string, error: UnreadableFile) => Promise<void>
  refused: (error: unknown) => Refusal
  breathe: Breathe
}): Loading {
  const { read, heal, refused, breathe } = options
  const missing = new Set(options.months)
  const damaged = new Map<string, UnreadableFile>()
  const given = new Set<string>()
  let reason: Refusal | null = null
  const asked = new Map<string, ((answer: Answer<null>) => void)[]>()
  let state: LoadingState = { type: 'loading', missing }

  const answerAsked = (month: string, answer: Answer<null>) => {
    for (const resolve of asked.get(month) ?? []) resolve(answer)
    asked.delete(month)
  }

  const end = (last: LoadingState): Answer<null> => {
    state = last
    const answer: Answer<null> = last.type === 'refused' ? last.refusal : done
    for (const month of [...asked.keys()]) answerAsked(month, answer)
    return answer
  }

  const readAll = async (): Promise<Answer<null>> => {
    for (;;) {
      await breathe()
      // It may have been stopped meanwhile.
      if (state.type === 'refused') return state.refusal
      const left = [...asked.keys(), ...missing].filter((month) => !given.has(month))
      const month = left.find((other) => !damaged.has(other)) ?? left[0]
      if (month === undefined)
        return end(reason ? { type: 'refused', missing, refusal: reason } : { type: 'whole', missing })
      const why = damaged.get(month)
      try {
        await (why ? heal(month, why) : read(month))
      } catch (error) {
        if (!why && isDamage(error)) damaged.set(month, error)
        else {
          given.add(month)
          reason ??= refused(error)
        }
        continue
      }
      missing.delete(month)
      answerAsked(month, done)
    }
  }

  const whole = options.months.length === 0 ? Promise.resolve(end({ type: 'whole', missing })) : readAll()
  return {
    state: () => state,
    whole: () => whole,
    month: async (month) => {
      if (!missing.has(month)) return done
      if (state.type === 'refused') return state.refusal
      return new Promise((resolve) => asked.set(month, [...(asked.get(month) ?? []), resolve]))
    },
    stop: (refusal) => {
      if (state.type === 'loading') end({ type: 'refused', missing, refusal })
    },
  }
}
