// The options of the desktop app among the words that Electron and Chromium take from the same command line.
import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** `--data DIR` or `--data=DIR` as it was written, `--verify`, and nothing else. */
export function ownWords(words: readonly string[]): string[] {
  const verify = words.includes('--verify') ? ['--verify'] : []
  const at = words.findIndex((word) => word === '--data' || word.startsWith('--data='))
  if (at === -1) return verify
  return [...verify, ...words.slice(at, words[at] === '--data' ? at + 2 : at + 1)]
}

/** Each data folder has a browser profile of its own, so that two journals can be open side by side. */
export function profileFolder(userData: string, folder: string | null): string {
  if (folder === null) return userData
  return join(userData, 'folders', createHash('sha256').update(folder).digest('hex').slice(0, 16))
}
