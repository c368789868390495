// A short routine with every kind of step, for tests of what the player shows.
import { Routine } from '../../../../src/shared/routines/routine.ts'
import { type Segment, timeline } from '../../../../src/shared/routines/timeline.ts'

export const routine: Routine = Routine.parse({
  id: 'short',
  name: 'Short one',
  family: 'mobility',
  blocks: [
    {
      steps: [
        {
          id: 'lunge',
          name: 'Lunge',
          instruction: 'Sink over the named foot.',
          figure: 'lunge',
          work: { type: 'hold', seconds: 30 },
          sides: 'left_right',
          restAfterSeconds: 20,
          restKind: 'moving',
          serves: [{ region: 'hip_flexors', on: 'same' }],
        },
        {
          id: 'rock',
          name: 'Rock',
          figure: 'hamstring-rock',
          comfort: '',
          work: {
            type: 'reps',
            count: 2,
            phases: [
              { label: 'Forward', holdSeconds: 5 },
              { label: 'Back', holdSeconds: 5 },
            ],
          },
          serves: [
            { region: 'hamstrings', on: 'both' },
            { region: 'hip_flexors', on: 'both' },
          ],
        },
        {
          id: 'swing',
          name: 'Swing',
          work: { type: 'reps', count: 3, phases: [{ holdSeconds: 4 }], pace: 'done' },
          sides: 'alternating',
          getReadySeconds: 0,
          switchSeconds: 2,
          serves: [
            { region: 'glutes', on: 'same' },
            { region: 'knee_joint', on: 'same' },
          ],
        },
      ],
    },
  ],
})

export const segments: Segment[] = timeline(routine)

/** The first segment that fits. */
export function indexOf(kind: Segment['kind'], stepId: string, side?: Segment['side'], n?: number): number {
  const found = segments.find(
    (segment) =>
      segment.kind === kind &&
      segment.step.id === stepId &&
      (side === undefined || segment.side === side) &&
      (n === undefined || segment.rep?.n === n),
  )
  if (!found) throw new Error(`no ${kind} of ${stepId}`)
  return found.index
}
