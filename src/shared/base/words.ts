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
