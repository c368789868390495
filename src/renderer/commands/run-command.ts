// What each command of the app does, by its key or in the menu bar, and when its key is left to something else.
import type { AppCommand } from '../../shared/commands/app-commands.ts'
import type { Client } from '../state/client.ts'
import { inText } from './in-field.ts'
import { hasOwnPrint } from './print.ts'
import { checkInPlace, hrefTo, newPlaces } from './routes.ts'

type Ports = {
  client: Pick<Client, 'undoLatest' | 'redo'>
  goTo(href: string): void
  print(): void
}
type Running = {
  /** Left out, always. */
  when?: (target: EventTarget | null) => boolean
  run(ports: Ports): void
}

const running: Readonly<Record<AppCommand, Running>> = {
  undo: { when: (target) => !inText(target), run: ({ client }) => void client.undoLatest() },
  redo: { when: (target) => !inText(target), run: ({ client }) => void client.redo() },
  // Else the browser prints the page by itself.
  print: { when: hasOwnPrint, run: ({ print }) => print() },
  workout: leadingTo(hrefTo('today', newPlaces.workout)),
  check_in: leadingTo(hrefTo('today', checkInPlace)),
  import: leadingTo(hrefTo('today', newPlaces.import)),
  today: leadingTo(hrefTo('today')),
  session: leadingTo(hrefTo('session')),
  routines: leadingTo(hrefTo('routines')),
  journal: leadingTo(hrefTo('journal')),
  races: leadingTo(hrefTo('races')),
  trends: leadingTo(hrefTo('trends')),
  settings: leadingTo(hrefTo('settings')),
  safety: leadingTo(hrefTo('safety')),
}

function leadingTo(href: string): Running {
  return { run: ({ goTo }) => goTo(href) }
}

/** Whether its key is meant here. */
export function isMeant(command: AppCommand, target: EventTarget | null): boolean {
  return running[command].when?.(target) ?? true
}

export function runCommand(command: AppCommand, ports: Ports): void {
  running[command].run(ports)
}

/** From the menu bar: a text field takes back its own letters, everywhere else the journal is meant. */
export function obeyMenu(
  command: AppCommand,
  { page, ...ports }: Ports & { page: Pick<Document, 'activeElement' | 'execCommand'> },
): void {
  const isHistory = command === 'undo' || command === 'redo'
  // No other call reaches a field's own history of what was typed.
  if (isHistory && inText(page.activeElement)) page.execCommand(command)
  else runCommand(command, ports)
}
