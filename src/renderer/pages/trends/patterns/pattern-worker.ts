// Works patterns out away from the window, which goes on meanwhile.
import { patternAnswers } from '../../../../shared/trends/pattern-answers.ts'
import type { Question } from '../../../../shared/trends/pattern-questions.ts'

self.addEventListener('message', ({ data }: MessageEvent<Question[]>) => {
  self.postMessage(patternAnswers(data))
})
