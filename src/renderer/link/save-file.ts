// Hands a text to the runner as a file, through the browser's own saving.

export type FileType = 'application/json' | 'text/calendar'

export function saveFile(name: string, text: string, type: FileType): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
