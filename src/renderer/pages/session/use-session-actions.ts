// What the runner does to a session; a refusal is said, since nothing in the picture shows it.
import { useMemo } from 'react'
import type { Refusal } from '../../../shared/base/answer.ts'
import type { SessionAction } from '../../../shared/session/state.ts'
import { hrefTo } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { useClient } from '../../state/use-app.ts'

export function useSessionActions() {
  const client = useClient()
  return useMemo(() => {
    const told = async (answer: Promise<Refusal | null>) => {
      const refusal = await answer
      if (refusal) client.say(refusal.message)
      return refusal === null
    }
    const act = (action: SessionAction) => void told(client.session('session.act', action))
    const discard = async () => {
      if (await told(client.session('session.discard', {}))) goTo(hrefTo('today'))
    }
    return { act, discard: () => void discard() }
  }, [client])
}
