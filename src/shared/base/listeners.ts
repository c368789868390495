// Those who want to hear of something: told in order, until they listen no more.

export type Listeners<T> = {
  add(listener: (told: T) => void): () => void
  /** One that throws is reported, and the others still hear. */
  tell(told: T): void
  count(): number
}

export function createListeners<T>(report: (error: unknown) => void): Listeners<T> {
  const listeners = new Set<(told: T) => void>()
  return {
    add(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(told) {
      for (const listener of listeners) {
        try {
          listener(told)
        } catch (error) {
          report(error)
        }
      }
    },
    count: () => listeners.size,
  }
}
