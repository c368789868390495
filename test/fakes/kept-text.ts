// The memory of a tab, outside any browser.
import type { KeptText } from '../../src/renderer/link/tab-storage.ts'

export function fakeKeptText(text: string | null = null): KeptText {
  let kept = text
  return {
    read: () => kept,
    write: (next) => {
      kept = next
    },
    drop: () => {
      kept = null
    },
  }
}
