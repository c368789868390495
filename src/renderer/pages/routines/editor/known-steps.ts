// The steps of the built-in routines, each once, and those that a typed name begins.
import { builtInRoutines } from '../../../../shared/routines/builtin/index.ts'
import type { Step } from '../../../../shared/routines/routine.ts'
import { stepsOf } from '../../../../shared/routines/steps.ts'
import { termsOf } from '../../../../shared/search/kept-words.ts'

/** Each as the first routine that has it holds it. */
const knownSteps: readonly Step[] = [
  ...new Map(
    builtInRoutines
      .flatMap(stepsOf)
      .toReversed()
      .map((step) => [step.name, step]),
  ).values(),
].toReversed()

/** Those in whose name each typed word begins a word; first those whose name begins with what was typed. */
export function stepsNamed(wanted: string): readonly Step[] {
  const terms = termsOf(wanted)
  const found = knownSteps.filter(({ name }) => {
    const words = termsOf(name)
    return terms.every((term) => words.some((word) => word.startsWith(term)))
  })
  const isFirst = ({ name }: Step) => termsOf(name).join(' ').startsWith(terms.join(' '))
  return [...found.filter(isFirst), ...found.filter((step) => !isFirst(step))]
}
