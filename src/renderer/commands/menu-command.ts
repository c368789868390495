// Undo and Redo of the menu bar: a text field takes back its own letters, everywhere else the journal is meant.
import type { Client } from '../state/client.ts'
import { inText } from './use-shortcuts.ts'

export function obeyMenu(
  does: 'undo' | 'redo',
  client: Pick<Client, 'undoLatest' | 'redo'>,
  page: Pick<Document, 'activeElement' | 'execCommand'>,
): void {
  // No other call reaches a field's own history of what was typed.
  if (inText(page.activeElement)) page.execCommand(does)
  else if (does === 'undo') void client.undoLatest()
  else void client.redo()
}
