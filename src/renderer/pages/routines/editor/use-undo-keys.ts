// The keys for undo while a routine is edited: they are the editor's own in its fields, and where the focus fell to the page.
import type { RefObject } from 'react'
import { keyName } from '../../../../shared/base/pressed-key.ts'
import { useWindowKey } from '../../../commands/use-window-key.ts'
import { openOffer } from '../../../state/toast-offer.ts'
import { appOf, useClient } from '../../../state/use-app.ts'
import type { Editor } from './use-editor.ts'

/** While a step is lifted (`waits`) the keys do nothing: it is dropped or put back first. */
export function useUndoKeys(
  place: RefObject<HTMLElement | null>,
  { undo, redo }: Pick<Editor, 'undo' | 'redo'>,
  waits: boolean,
): void {
  const client = useClient()
  useWindowKey((event) => {
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return
    const key = keyName(event)
    if (key !== 'z' && key !== 'y') return
    const { current } = place
    const inside = event.target instanceof Node && current?.contains(event.target)
    // In a narrow window the list may stand in the editor's place.
    const fallen = event.target === document.body && current?.getClientRects().length
    if (!inside && !(fallen && openOffer(appOf(client))?.type !== 'bring_back')) return
    event.preventDefault()
    if (waits) return
    if (key === 'z' && !event.shiftKey) undo()
    else redo()
  }, 'first')
}
