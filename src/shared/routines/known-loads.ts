// Routines written before steps told what they load: a step with the picture of a built-in one loads what that one does.
import { builtInRoutines } from './builtin/index.ts'
import type { Served } from './routine.ts'

/** What was read and is not checked yet, with the loads that are known; a step that tells its own keeps them. */
export function withKnownLoads(routine: unknown): unknown {
  return each(routine, 'blocks', (block) => each(block, 'steps', stepWithLoads))
}

/** The list under a key with each of its entries changed; anything else as it is. */
export function each(given: unknown, key: string, change: (entry: unknown) => unknown): unknown {
  if (!isObject(given)) return given
  const list = given[key]
  return Array.isArray(list) ? { ...given, [key]: list.map(change) } : given
}

function stepWithLoads(step: unknown): unknown {
  if (!isObject(step)) return step
  const ways = ['easier', 'harder'].flatMap((way) => (isObject(step[way]) ? [[way, told(step[way])]] : []))
  return { ...told(step), ...Object.fromEntries(ways) }
}

function told(given: object): object {
  const figure = 'figure' in given && typeof given.figure === 'string' ? given.figure : ''
  const loads = loadsByPicture.get(figure)
  return 'loads' in given || loads === undefined ? given : { ...given, loads }
}

/** The first step or way with a picture stands for it. */
const loadsByPicture: ReadonlyMap<string, readonly Served[]> = new Map(
  builtInRoutines
    .flatMap(({ blocks }) => blocks.flatMap(({ steps }) => steps))
    .flatMap((step) => [step, ...[step.easier, step.harder].filter((way) => way !== null)])
    .toReversed()
    .map(({ figure, loads }) => [figure ?? '', loads]),
)

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
