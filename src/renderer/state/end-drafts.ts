// What was typed at the end of a session: kept past the page and a reload, until that session is saved or discarded.
import { createContext, useContext } from 'react'
import { createListeners } from '../../shared/base/listeners.ts'
import type { KeptText } from '../link/tab-storage.ts'
import type { Client } from './client.ts'

/** Values by the key of their question; what was not answered is not in it. */
export type Answers = ReadonlyMap<string, number>

export type EndDraft = {
  answers: Answers
  befores: Answers
  /** Texts of further fields by their name. */
  fields: ReadonlyMap<string, string>
  note: string
  /** `ending` while this window saves or discards the session, `ended` once it has: nothing more is sent. */
  stage: 'open' | 'ending' | 'ended'
}

export type EndDrafts = {
  watch(listener: () => void): () => void
  /** The same object until something changes; blank where nothing was typed for this session. */
  of(sessionId: string): EndDraft
  change(sessionId: string, part: Partial<EndDraft>): void
  present(): { sessionId: string; draft: EndDraft } | null
  drop(): void
}

export function createEndDrafts(kept: KeptText): EndDrafts {
  let current = readFrom(kept)
  const watchers = createListeners<void>((error) => reportError(error))
  const of = (sessionId: string) => (current?.sessionId === sessionId ? current.draft : blank)
  return {
    watch: watchers.add,
    of,
    change(sessionId, part) {
      const draft = { ...of(sessionId), ...part }
      current = { sessionId, draft }
      if (draft.stage === 'ended') kept.drop()
      else kept.write(textOf(sessionId, draft))
      watchers.tell()
    },
    present: () => current,
    drop() {
      current = null
      kept.drop()
    },
  }
}

/** Drops a draft once its session has gone; where another window ended it, the note is shown once more. */
export function followEnd(client: Client, drafts: EndDrafts): void {
  client.watch(() => {
    const state = client.state()
    const present = drafts.present()
    if (state.type !== 'ready' || !present) return
    const { session } = state.session
    const { stage, answers, befores, fields, note: typed } = present.draft
    if (stage === 'ending' || (session.type === 'finished' && session.id === present.sessionId)) return
    drafts.drop()
    const note = typed.trim()
    const isBlank = note === '' && answers.size + befores.size + fields.size === 0
    if (stage === 'ended' || isBlank) return
    const said = 'The session was saved or discarded in another window, without what you entered here.'
    client.say(note === '' ? said : `${said} Your note was: “${note}”`)
  })
}

export const EndDraftsContext = createContext<EndDrafts | null>(null)

export function useEndDrafts(): EndDrafts {
  const drafts = useContext(EndDraftsContext)
  if (!drafts) throw new Error('The end of a session is drawn outside the app.')
  return drafts
}

const blank: EndDraft = {
  answers: new Map(),
  befores: new Map(),
  fields: new Map(),
  note: '',
  stage: 'open',
}

function textOf(sessionId: string, { answers, befores, fields, note }: EndDraft): string {
  return JSON.stringify({
    sessionId,
    answers: [...answers],
    befores: [...befores],
    fields: [...fields],
    note,
  })
}

/** A text that is no draft counts as none. */
function readFrom(kept: KeptText): { sessionId: string; draft: EndDraft } | null {
  const { sessionId, answers, befores, fields = [], note } = Object(jsonOf(kept.read()))
  if (typeof sessionId !== 'string' || typeof note !== 'string') return null
  if (!isAnswers(answers) || !isAnswers(befores) || !isFields(fields)) return null
  const draft = { answers: new Map(answers), befores: new Map(befores), fields: new Map(fields), note }
  return { sessionId, draft: { ...draft, stage: 'open' } }
}

function isAnswers(value: unknown): value is [string, number][] {
  return Array.isArray(value) && value.every(isAnswer)
}

function isFields(value: unknown): value is [string, string][] {
  return Array.isArray(value) && value.every((one) => Array.isArray(one) && one.every(isText))
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isAnswer(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [key, answer] = value
  return typeof key === 'string' && Number.isInteger(answer) && answer >= 0 && answer <= 10
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
