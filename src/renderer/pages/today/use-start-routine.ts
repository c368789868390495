// Starts a routine and goes to its page; a refusal is told, and what was running goes on.
import { hrefTo } from '../../routes.ts'
import { useClient } from '../../use-app.ts'
import { goTo } from '../../use-route.ts'

export function useStartRoutine(): (routineId: string) => void {
  const client = useClient()
  return (routineId) => {
    void client.session('session.start', { routine: routineId }).then((refusal) => {
      if (refusal) client.say(refusal.message)
      else goTo(hrefTo('session'))
    })
  }
}
