// What can be done with the routines of the library: copied, begun from steps, exported and removed; and which one was just made.
import { useState } from 'react'
import { copyRoutine, newRoutine } from '../../../shared/routines/edit-routine.ts'
import type { Routine, Step } from '../../../shared/routines/routine.ts'
import { routineFileText } from '../../../shared/routines/routine-file-text.ts'
import { hrefTo } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { saveFile } from '../../link/save-file.ts'
import { appOf, now, useClient } from '../../state/use-app.ts'

export type Library = ReturnType<typeof useLibrary>

export function useLibrary() {
  const client = useClient()
  const [madeId, setMadeId] = useState<string | null>(null)
  const takenNames = () => appOf(client).routines.map(({ name }) => name)

  /** Answers why it could not be saved, null where it was. */
  async function add(routine: Routine): Promise<string | null> {
    const refusal = await client.saveRoutine(routine)
    if (refusal) return refusal.message
    setMadeId(routine.id)
    goTo(hrefTo('routines', routine.id))
    return null
  }
  return {
    /** Its name is the first thing to be given. */
    madeId,
    begin: (steps: readonly Step[]) => add(newRoutine(crypto.randomUUID(), takenNames(), steps)),
    async copy(routine: Routine) {
      const problem = await add(copyRoutine(routine, crypto.randomUUID(), takenNames()))
      if (problem) client.say(problem)
    },
    exportFile: (routines: readonly Routine[]) =>
      saveFile(
        `afterrun-routines-${now(appOf(client)).today}.json`,
        routineFileText(routines),
        'application/json',
      ),
    async remove(routine: Routine) {
      const refusal = await client.removeRoutine(routine, `${routine.name} deleted.`)
      if (refusal) client.say(refusal.message)
      else goTo(hrefTo('routines'))
    },
  }
}
