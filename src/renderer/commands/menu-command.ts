// What is chosen in the menu bar: a text field takes back its own letters, everywhere else the journal is meant; the rest leads to a page.
import type { MenuCommand } from '../../shared/contract/api.ts'
import type { Client } from '../state/client.ts'
import { checkInPlace, hrefTo, newPlaces } from './routes.ts'
import { inText } from './use-shortcuts.ts'

type Ports = {
  client: Pick<Client, 'undoLatest' | 'redo'>
  page: Pick<Document, 'activeElement' | 'execCommand'>
  goTo(href: string): void
  print(): void
}

export function obeyMenu(does: MenuCommand, { client, page, goTo, print }: Ports): void {
  switch (does) {
    case 'undo':
    case 'redo':
      // No other call reaches a field's own history of what was typed.
      if (inText(page.activeElement)) page.execCommand(does)
      else void (does === 'undo' ? client.undoLatest() : client.redo())
      break
    case 'print':
      print()
      break
    case 'check_in':
      goTo(hrefTo('today', checkInPlace))
      break
    case 'workout':
    case 'import':
      goTo(hrefTo('today', newPlaces[does]))
      break
    default:
      goTo(hrefTo(does))
  }
}
