// What filled the days between two hard sessions, in words.
import { listed } from '../base/words.ts'
import { aidNames } from '../words/record-words.ts'
import type { GapFill } from './gaps.ts'

/** `one rest day, 2 of 3 nights of 7 h and more, 1 walk or other easy session`; what was not logged is left out. */
export function gapWords(gap: GapFill): string {
  const parts = [
    counted(gap.restDays, 'rest day', 'rest days'),
    gap.nights.logged > 0 && `${gap.nights.long} of ${gap.nights.logged} logged nights of 7 h and more`,
    counted(gap.coolDowns, 'cool-down', 'cool-downs'),
    counted(gap.recoveries, 'easy recovery session', 'easy recovery sessions'),
    counted(gap.rollings, 'time of foam rolling', 'times of foam rolling'),
    counted(gap.routines, 'mobility or stretching routine', 'mobility or stretching routines'),
    counted(gap.naps, 'nap', 'naps'),
    ...aidWords(gap),
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'nothing that was logged' : listed(parts)
}

/** The aids that were used, each once. */
export function aidWords({ aids }: Pick<GapFill, 'aids'>): string[] {
  return [...new Set(aids.map(({ aid, ownName }) => (aid === 'own' ? ownName : aidNames[aid].toLowerCase())))]
}

function counted(count: number, one: string, several: string): string | false {
  return count > 0 && `${count} ${count === 1 ? one : several}`
}
