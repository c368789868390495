// Quitting waits for the journal to be put away, but not for ever: what was saved is on the disk already.
import type { App as ElectronApp } from 'electron'
import type { Answer } from '../../shared/base/answer.ts'
import type { App } from '../app.ts'

/** A close that takes longer is left to the next start. */
const closingMs = 5_000

export type QuitPorts = {
  app: Pick<ElectronApp, 'on' | 'exit'>
  opening: Promise<Answer<Pick<App, 'close'>>>
  report(error: unknown): void
}

export function closeBeforeQuit({ app, opening, report }: QuitPorts): void {
  let isClosing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    setTimeout(() => app.exit(1), closingMs)
    close(opening).then(
      () => app.exit(0),
      (error: unknown) => {
        report(error)
        app.exit(1)
      },
    )
  })
}

async function close(opening: QuitPorts['opening']): Promise<void> {
  const opened = await opening
  if (opened.ok) await opened.value.close()
}
