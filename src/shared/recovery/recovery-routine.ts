// A recovery session for the player: one step that counts up until Done, with the heart rate to stay under and what suits.
import type { Workout } from '../journal/records.ts'
import { step } from '../routines/builtin/step.ts'
import type { Routine } from '../routines/routine.ts'
import type { RecoverySession } from '../session/state.ts'
import type { EasyHeartRate } from './easy-heart-rate.ts'
import type { Movement } from './movement.ts'
import type { RecoveryModality } from './recovery-choices.ts'
import { easyWords, wayNames } from './recovery-words.ts'

/** Planned where no length is usual; nothing ends by it. */
const plannedMinutes = 20

const figures: Partial<Record<RecoveryModality, string>> = { walk: 'walk', hike: 'walk', run: 'jog' }

export function recoverySession(
  modality: RecoveryModality,
  movement: Movement | null,
  heart: EasyHeartRate | null,
): { routine: Routine; recovery: RecoverySession } {
  const minutes = movement?.minutes ?? null
  const occasion: NonNullable<Workout['occasion']> = movement?.occasion ?? 'separate'
  const only = step({
    id: 'recovery',
    name: wayNames[modality],
    instruction: easyWords(heart),
    comfort: 'It should add no fatigue. Shorter is always fine, longer only if it is far easier.',
    figure: figures[modality] ?? null,
    work: { type: 'flow', seconds: (minutes?.most ?? plannedMinutes) * 60, open: true },
    getReadySeconds: 0,
    serves: [],
    loads: [],
  })
  return {
    routine: {
      id: `recovery-${modality}`,
      name: wayNames[modality],
      family: 'other',
      summary: '',
      builtIn: false,
      blocks: [{ rounds: 1, restBetweenSeconds: 0, restKind: 'still', steps: [only] }],
    },
    recovery: { modality, occasion, mostBpm: heart?.mostBpm ?? null, minutes },
  }
}
