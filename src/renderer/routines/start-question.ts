// The question that comes before a routine that touches what is to be left alone: one at a time, answered over the page.
import { createListeners } from '../../shared/base/listeners.ts'
import type { Sparing } from '../../shared/routines/leave-alone.ts'
import type { Routine } from '../../shared/routines/routine.ts'

/** What the runner may answer: start it as it is, start what leaves the places alone, or do not start. */
export type StartAnswer = 'whole' | 'spared' | 'not'

export type StartQuestion = { routine: Routine; spared: Sparing; answer: (answer: StartAnswer) => void }

export type StartQuestions = ReturnType<typeof createStartQuestions>

export function createStartQuestions() {
  let open: StartQuestion | null = null
  const watchers = createListeners<void>((error) => reportError(error))
  return {
    watch: watchers.add,
    open: () => open,
    /** A question that is still open is taken as answered with no. */
    ask(about: Pick<StartQuestion, 'routine' | 'spared'>): Promise<StartAnswer> {
      open?.answer('not')
      return new Promise((resolve) => {
        const question: StartQuestion = {
          ...about,
          answer(answer) {
            if (open === question) open = null
            resolve(answer)
            watchers.tell()
          },
        }
        open = question
        watchers.tell()
      })
    },
  }
}

/** Those of this window. */
export const startQuestions = createStartQuestions()
