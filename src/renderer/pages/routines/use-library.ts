// What can be done with the routines of the library: copied, begun, exported and taken out.
import { copyRoutine, newRoutine } from '../../../shared/routines/edit-routine.ts'
import type { Routine } from '../../../shared/routines/routine.ts'
import { routineFileText } from '../../../shared/routines/routine-file-text.ts'
import { hrefTo } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { saveFile } from '../../link/save-file.ts'
import { appOf, now, useClient } from '../../state/use-app.ts'

export function useLibrary() {
  const client = useClient()
  const takenNames = () => appOf(client).routines.map(({ name }) => name)

  async function add(routine: Routine) {
    const refusal = await client.saveRoutine(routine)
    if (refusal) client.say(refusal.message)
    else goTo(hrefTo('routines', routine.id))
  }
  return {
    begin: () => void add(newRoutine(crypto.randomUUID(), takenNames())),
    copy: (routine: Routine) => void add(copyRoutine(routine, crypto.randomUUID(), takenNames())),
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
