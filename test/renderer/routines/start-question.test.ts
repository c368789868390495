// The question before a start: one at a time, answered once.
import { expect, test } from 'vitest'
import { createStartQuestions } from '../../../src/renderer/routines/start-question.ts'
import { findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { sparing } from '../../../src/shared/routines/leave-alone.ts'

function about(id: string) {
  const routine = findRoutine(id)
  if (!routine) throw new Error(`no routine ${id}`)
  return { routine, spared: sparing(routine, []) }
}

test('it is open until it is answered, and the answer comes back', async () => {
  const questions = createStartQuestions()
  const seen: (string | undefined)[] = []
  questions.watch(() => seen.push(questions.open()?.routine.id))
  const answer = questions.ask(about('foam-rolling'))
  questions.open()?.answer('spared')
  expect([await answer, questions.open(), seen]).toEqual(['spared', null, ['foam-rolling', undefined]])
})

test('a second question takes the place of the first, which is answered with no', async () => {
  const questions = createStartQuestions()
  const first = questions.ask(about('foam-rolling'))
  const second = questions.ask(about('daily-stretch'))
  expect([await first, questions.open()?.routine.id]).toEqual(['not', 'daily-stretch'])
  questions.open()?.answer('whole')
  expect(await second).toBe('whole')
})
