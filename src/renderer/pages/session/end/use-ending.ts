// What every end screen shares: what was typed so far, and that a session is saved or discarded once.
import { useSyncExternalStore } from 'react'
import type { Refusal } from '../../../../shared/base/answer.ts'
import type { FinishedSession } from '../../../../shared/session/state.ts'
import { hrefTo } from '../../../commands/routes.ts'
import { goTo } from '../../../commands/use-route.ts'
import { useEndDrafts } from '../../../state/end-drafts.ts'
import { useClient } from '../../../state/use-app.ts'

export function useEnding(session: FinishedSession) {
  const client = useClient()
  const drafts = useEndDrafts()
  const draft = useSyncExternalStore(drafts.watch, () => drafts.of(session.id))
  const end = async (send: () => Promise<Refusal | null>) => {
    drafts.change(session.id, { stage: 'ending' })
    const refusal = await send()
    drafts.change(session.id, { stage: refusal ? 'open' : 'ended' })
    return refusal
  }
  /** Asked of the drafts: a second press can come before the first is drawn. */
  const isOpen = () => drafts.of(session.id).stage === 'open'
  const discard = async () => {
    if (!isOpen()) return
    const refusal = await end(() => client.session('session.discard', {}))
    if (refusal) client.say(refusal.message)
    else goTo(hrefTo('today'))
  }
  return { drafts, draft, end, isOpen, discard }
}
