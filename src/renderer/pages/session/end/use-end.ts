// The end screen's answers and note, and saving them; what could not be saved stays as it was typed.
import { useState } from 'react'
import type { FinishedSession } from '../../../../shared/session/state.ts'
import { hrefTo } from '../../../commands/routes.ts'
import { goTo } from '../../../commands/use-route.ts'
import { startRoutine } from '../../../routines/start-routine.ts'
import type { Answers } from '../../../state/end-drafts.ts'
import { useClient } from '../../../state/use-app.ts'
import { questionsOf, ratingsOf } from './end-view.ts'
import { useEnding } from './use-ending.ts'

export function useEnd(session: FinishedSession) {
  const client = useClient()
  const { drafts, draft, end, isOpen, discard } = useEnding(session)
  const [questions] = useState(() => questionsOf(session))
  const [refused, setRefused] = useState<string | null>(null)
  const { answers, befores, note } = draft

  /** True once the journal has it. */
  const keep = async () => {
    if (!isOpen()) return false
    const asked = [...questions.first, ...questions.more]
    const before = ratingsOf(asked, befores)
    const refusal = await end(() => client.saveSession({ before, after: ratingsOf(asked, answers), note }))
    setRefused(refusal?.message ?? null)
    return refusal === null
  }
  const save = async () => {
    if (await keep()) goTo(hrefTo('today'))
  }
  const saveAndStartAgain = async () => {
    if (!(await keep())) return
    const { routine } = session
    const refusal = await startRoutine(client, routine.builtIn ? routine.id : routine)
    if (refusal) client.say(refusal.message)
  }
  return {
    ...draft,
    questions,
    answer: (key: string, value: number | null) =>
      drafts.change(session.id, { answers: answered(answers, key, value) }),
    answerBefore: (key: string, value: number | null) =>
      drafts.change(session.id, { befores: answered(befores, key, value) }),
    setNote: (text: string) => drafts.change(session.id, { note: text }),
    refused,
    save,
    saveAndStartAgain,
    discard,
  }
}
export type End = ReturnType<typeof useEnd>

function answered(answers: Answers, key: string, value: number | null): Answers {
  const next = new Map(answers)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return next
}
