// The two answers of the engine: the state that follows, or why an action does not fit.
import type { Answer, Refusal } from '../base/answer.ts'

export function accept<T>(value: T): Answer<T> {
  return { ok: true, value }
}

export function conflict(message: string): Refusal {
  return { ok: false, fault: 'conflict', message }
}
