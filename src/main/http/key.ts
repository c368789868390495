// The key of one launch and the single-use codes that hand it to a page.
import { randomBytes, timingSafeEqual } from 'node:crypto'

export const codeLivesMs = 60_000

export type Key = {
  opens(token: string): boolean
  /** A code for the address of a page; works once, for a minute. One behind a page of redirection comes from no site of ours. */
  newCode(behind?: 'redirection'): string
  /** Whether a page of redirection has been made whose code still waits. */
  awaitsRedirection(): boolean
  /** The token for a code that is still good, else null. */
  swap(code: string): string | null
}

/** `nowMs` is a clock that never jumps. */
export function createKey(nowMs: () => number): Key {
  const token = newSecret()
  let codes: { code: string; untilMs: number; redirected: boolean }[] = []
  return {
    opens: (given) => sameSecret(given, token),
    newCode(behind) {
      const code = newSecret()
      const made = { code, untilMs: nowMs() + codeLivesMs, redirected: behind === 'redirection' }
      codes = [...codes.filter(({ untilMs }) => nowMs() < untilMs), made]
      return code
    },
    awaitsRedirection: () => codes.some(({ untilMs, redirected }) => redirected && nowMs() < untilMs),
    swap(given) {
      const live = codes.filter(({ untilMs }) => nowMs() < untilMs)
      codes = live.filter(({ code }) => !sameSecret(code, given))
      return codes.length < live.length ? token : null
    },
  }
}

const newSecret = () => randomBytes(32).toString('base64url')

function sameSecret(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
