// Keys that work on every page: Ctrl or Cmd with 1 to 7 for the pages, with Z and Shift+Z for undo and redo, with P for paper.

import { digitOf, keyName } from '../../shared/base/pressed-key.ts'
import { useClient } from '../state/use-app.ts'
import { hasOwnPrint, print } from './print.ts'
import { hrefTo, railPages } from './routes.ts'
import { goTo } from './use-route.ts'
import { useWindowKey } from './use-window-key.ts'

export function useShortcuts(): void {
  const client = useClient()
  useWindowKey((event) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
    const page = railPages[(digitOf(event) ?? 0) - 1]
    const key = keyName(event)
    if (page && !event.shiftKey) goTo(hrefTo(page))
    // Else the browser prints the page by itself.
    else if (key === 'p' && !event.shiftKey && hasOwnPrint()) print()
    else if (inText(event.target)) return
    else if (key === 'z') void (event.shiftKey ? client.redo() : client.undoLatest())
    else if (key === 'y') void client.redo()
    else return
    event.preventDefault()
  })
}

/** A text field keeps its own undo. */
export function inText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'button'].includes(target.type))
  )
}

/** Letters mean something to the field itself: to a list, too, which goes by them to its lines. */
export function inField(target: EventTarget | null): boolean {
  return inText(target) || target instanceof HTMLSelectElement
}
