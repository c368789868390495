// Hands a text, a picture, or bytes in parts, to the runner as a file, through the browser's own saving.

import { windowLater } from '../timer/later.ts'

export type FileType = 'application/json' | 'text/calendar' | 'application/zip' | 'text/csv' | 'image/png'

export function saveFile(
  name: string,
  content: string | Blob | readonly Uint8Array<ArrayBuffer>[],
  type: FileType,
): void {
  const parts = typeof content === 'string' || content instanceof Blob ? [content] : [...content]
  const address = URL.createObjectURL(new Blob(parts, { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it once the click is over.
  windowLater(60_000, () => URL.revokeObjectURL(address))
}
