// Letters typed in a list of things to do go to what begins with them.

/** Letters that follow within this time belong together. */
const togetherMs = 700

export type Typed = { text: string; atMs: number }

export function typedOn(before: Typed, key: string, atMs: number): Typed {
  const goesOn = atMs - before.atMs <= togetherMs
  return { text: (goesOn ? before.text : '') + key.toLowerCase(), atMs }
}

/** The next label that begins so; one letter again and again goes from each to the next. Null where there is none. */
export function labelWanted(text: string, labels: readonly string[], at: number): number | null {
  const [first = ''] = text
  const isOneLetter = text === first.repeat(text.length)
  const start = isOneLetter ? first : text
  const from = isOneLetter ? at + 1 : Math.max(at, 0)
  const order = labels.map((_, step) => (from + step) % labels.length)
  return order.find((index) => labels[index]?.toLowerCase().startsWith(start)) ?? null
}
