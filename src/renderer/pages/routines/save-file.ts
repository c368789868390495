// Hands a text to the runner as a file, through the browser's own saving.

export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
