// The minutes of recovery by kind, in the order in which they are stacked.
import type { Quantity } from '../days/columns.ts'

export const recoveryKinds = [
  {
    name: 'Easy movement',
    quantities: ['recovery:movement', 'recovery:return', 'recovery:cooldown'],
  },
  { name: 'Mobility', quantities: ['recovery:mobility'] },
  { name: 'Stretching', quantities: ['recovery:stretching'] },
  { name: 'Rolling', quantities: ['recovery:rolling'] },
  { name: 'Other routines', quantities: ['recovery:other'] },
  { name: 'Naps', quantities: ['recovery:nap'] },
  { name: 'Aids', quantities: ['recovery:aid'] },
] as const satisfies readonly { name: string; quantities: readonly Quantity[] }[]
