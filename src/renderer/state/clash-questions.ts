// What is asked of the runner where two windows changed one entry: one question after the other.
import type { ClashAnswer, ClashQuestion } from './app-state.ts'
import type { StateCell } from './state-cell.ts'

export type ClashQuestions = {
  ask(question: ClashQuestion): Promise<ClashAnswer>
  /** Answers the question that is shown. */
  answer(answer: ClashAnswer): void
}

export function createClashQuestions(cell: StateCell): ClashQuestions {
  let lastTurn: Promise<unknown> = Promise.resolve()
  let settle: (answer: ClashAnswer) => void = () => {}

  function show(question: ClashQuestion): Promise<ClashAnswer> {
    cell.patch({ question })
    return new Promise((resolve) => {
      settle = resolve
    })
  }

  return {
    ask(question) {
      const turn = lastTurn.then(() => show(question))
      lastTurn = turn
      return turn
    },
    answer(answer) {
      cell.patch({ question: null })
      settle(answer)
    },
  }
}
