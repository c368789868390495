// Every answer that may be a refusal: the value, or why not in plain words.

/** Why a call did not do what was asked; `message` is for the runner. */
export const faults = [
  'invalid',
  'unknown_method',
  'forbidden',
  'not_found',
  'conflict',
  'not_saved',
  'read_only',
  'unreadable_file',
  'absent',
  'too_large',
  'internal',
] as const

export type Fault = (typeof faults)[number]

/** Every answer of the gate: the value, or the reason in plain words with the path of the field it is about. */
export type Answer<T> = { ok: true; value: T } | Refusal

/** What is done, where there is nothing to give. */
export const done: Answer<null> = { ok: true, value: null }

/** `also` is what else is wrong with what was asked, each with its field. */
export type Refusal = {
  ok: false
  fault: Fault
  message: string
  path?: string
  also?: readonly { path: string; message: string }[]
}

/** An answer whose value is written as JSON already: megabytes of it are never taken apart on their way. */
export type Written = { ok: true; json: Uint8Array<ArrayBuffer> }
