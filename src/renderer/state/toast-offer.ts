// What the line about the last thing done offers: to take back or make again exactly that, never a later change.
import type { Routine } from '../../shared/routines/routine.ts'
import type { Ready } from './app-state.ts'
/** `isLatest`: nothing was written in the journal since. */
export type OpenOffer =
  | { type: 'undo' | 'redo'; isLatest: true }
  | { type: 'bring_back'; routine: Routine; isLatest: boolean }

/** What the toast can still do; null once another change stands between, or while one is being saved. */
export function openOffer({
  toast,
  journal,
  host,
  routines,
  saving,
}: Pick<Ready, 'toast' | 'journal' | 'host' | 'routines' | 'saving'>): OpenOffer | null {
  if (!toast || toast.offer.type === 'nothing' || saving.type === 'saving') return null
  const { offer } = toast
  const isLatest = offer.rev === journal.rev
  if (offer.type !== 'bring_back') return isLatest && host[offer.type] ? { type: offer.type, isLatest } : null
  const { routine } = offer
  return routines.some(({ id }) => id === routine.id) ? null : { type: 'bring_back', routine, isLatest }
}
