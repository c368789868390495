// What is asked of the runner where two windows changed one entry: one question after the other.
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import type { ClashAnswer, ClashQuestion } from './app-state.ts'
import type { StateCell } from './state-cell.ts'

export type ClashQuestions = {
  ask(question: ClashQuestion): Promise<ClashAnswer>
  /** Answers the question that is shown. */
  answer(answer: ClashAnswer): void
}

export function createClashQuestions(cell: StateCell): ClashQuestions {
  const inTurn = oneAfterAnother()
  let settle: (answer: ClashAnswer) => void = () => {}

  function show(question: ClashQuestion): Promise<ClashAnswer> {
    cell.patch({ question })
    return new Promise((resolve) => {
      settle = resolve
    })
  }

  return {
    ask: (question) => inTurn(() => show(question)),
    answer(answer) {
      cell.patch({ question: null })
      settle(answer)
    },
  }
}
