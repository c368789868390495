// What a record begun by a press starts with: the moment of the press, on the day that the card was drawn for.

import type { Client } from '../../../state/client.ts'
import { appOf, type Moment, now } from '../../../state/use-app.ts'
import type { Fresh } from './check-in.ts'

/** What is kept while the card of a day goes away belongs to the last minute that it was drawn at. */
export function freshOf(client: Client, drawn: Moment): Fresh {
  const { at, today } = now(appOf(client))
  return { id: crypto.randomUUID(), day: drawn.today, at: today === drawn.today ? at : drawn.at }
}
