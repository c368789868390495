// The months that did not come with the snapshot: read while the window is idle, or at once when a page asks for them.
import type { Carrier } from '../../shared/contract/api.ts'
import type { MonthPart } from '../../shared/journal/gathering.ts'

/** Few enough that neither main nor the window stands still for them. */
const monthsTogether = 6

type Ports = {
  carrier: Carrier
  /** Settles when the window has nothing better to do. */
  idle(): Promise<void>
  /** The months that are wanted, the next first. */
  wanted(): readonly string[]
  take(parts: readonly MonthPart[]): void
  refuse(message: string): void
}

export type OlderLoading = {
  /** Reads what is wanted, unless it is being read already. */
  begin(): void
  /** Waits for idle moments no more. */
  hurry(): void
}

export function createOlderLoading({ carrier, idle, wanted, take, refuse }: Ports): OlderLoading {
  let isReading = false
  let endWait = () => {}
  const hurried = new Promise<void>((resolve) => {
    endWait = resolve
  })

  async function read() {
    for (;;) {
      await Promise.race([idle(), hurried])
      const months = wanted().slice(0, monthsTogether)
      if (months.length === 0) return
      const answer = await carrier.call('journal.months', { months })
      if (!answer.ok) return refuse(answer.message)
      take(answer.value)
    }
  }

  return {
    begin() {
      if (isReading || wanted().length === 0) return
      isReading = true
      void read().finally(() => {
        isReading = false
      })
    },
    hurry: () => endWait(),
  }
}
