// Keys that work on every page: Ctrl or Cmd with 1 to 7 for the pages, with Z and Shift+Z for undo and redo.
import { hrefTo, railPages } from './routes.ts'
import { useClient } from './use-app.ts'
import { goTo } from './use-route.ts'
import { useWindowKey } from './use-window-key.ts'

export function useShortcuts(): void {
  const client = useClient()
  useWindowKey((event) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
    const page = railPages[Number(event.key) - 1]
    const key = event.key.toLowerCase()
    if (page && !event.shiftKey) goTo(hrefTo(page))
    else if (inField(event.target)) return
    else if (key === 'z') void (event.shiftKey ? client.redo() : client.undoLatest())
    else if (key === 'y') void client.redo()
    else return
    event.preventDefault()
  })
}

/** Text fields keep their own undo. */
export function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'button'].includes(target.type))
  )
}
