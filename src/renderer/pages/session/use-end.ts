// The end screen's answers and note, and saving them; what could not be saved stays as it was typed.
import { useState } from 'react'
import type { FinishedSession } from '../../../shared/session/state.ts'
import { hrefTo } from '../../routes.ts'
import { startRoutine } from '../../start-routine.ts'
import { useApp, useClient } from '../../use-app.ts'
import { goTo } from '../../use-route.ts'
import { inField } from '../../use-shortcuts.ts'
import { useWindowKey } from '../../use-window-key.ts'
import { questionsOf, ratingsOf } from './end-view.ts'

export function useEnd(session: FinishedSession) {
  const client = useClient()
  const app = useApp()
  const [questions] = useState(() => questionsOf(session))
  const [answers, setAnswers] = useState<Answers>(new Map())
  const [befores, setBefores] = useState<Answers>(new Map())
  const [note, setNote] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)

  /** True once the journal has it. */
  const keep = async () => {
    setSaving(true)
    const asked = [...questions.first, ...questions.more]
    const before = ratingsOf(asked, befores)
    const refusal = await client.saveSession({ before, after: ratingsOf(asked, answers), note })
    setSaving(false)
    setRefused(refusal?.message ?? null)
    return refusal === null
  }
  const save = async () => {
    if (await keep()) goTo(hrefTo('today'))
  }
  const saveAndStartAgain = async () => {
    if (!(await keep())) return
    const { routine } = session
    const refusal = await startRoutine(client, app, routine.builtIn ? routine.id : routine)
    if (refusal) client.say(refusal.message)
  }
  return {
    questions,
    answers,
    answer: (key: string, value: number | null) => setAnswers(answered(answers, key, value)),
    befores,
    answerBefore: (key: string, value: number | null) => setBefores(answered(befores, key, value)),
    note,
    setNote,
    refused,
    saving,
    save,
    saveAndStartAgain,
  }
}
export type End = ReturnType<typeof useEnd>

/** Values by the key of their question; what was not answered is not in it. */
type Answers = ReadonlyMap<string, number>

function answered(answers: Answers, key: string, value: number | null): Answers {
  const next = new Map(answers)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return next
}

/** Enter saves from anywhere but a control of its own or a field. */
export function useEnterSaves(save: () => void): void {
  useWindowKey((event) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || inField(event.target)) return
    const { target } = event
    if (target instanceof Element && target.closest('button, a[href], summary, dialog')) return
    event.preventDefault()
    save()
  })
}
