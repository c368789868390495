// What sentences are put together by: first letters, and lists.

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The language that sentences are written in; a number in one that no runner's language was told for keeps to it too. */
export const english = 'en-GB'

/** `a`, `a and b`, `a, b and c`, or the same with another word before the last. */
export function listed(parts: readonly string[], before: 'and' | 'or' = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${before} ${parts.at(-1)}`
}

/** What is written from right to left, a name, a note or a date, keeps its own order in the middle of a sentence that is not. */
export function standingApart(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
