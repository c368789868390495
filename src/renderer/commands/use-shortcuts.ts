// The keys that work on every page.
import { appCommand, appCommandIds } from '../../shared/commands/app-commands.ts'
import { isPressed } from '../../shared/commands/key-press.ts'
import { useClient } from '../state/use-app.ts'
import { print } from './print.ts'
import { isMeant, runCommand } from './run-command.ts'
import { goTo } from './use-route.ts'
import { useWindowKey } from './use-window-key.ts'

export function useShortcuts(): void {
  const client = useClient()
  useWindowKey((event) => {
    if (event.defaultPrevented) return
    const command = appCommandIds.find((id) =>
      appCommand(id).keys.some((press) => press.heardBy !== 'menu' && isPressed(press, event)),
    )
    if (!command || !isMeant(command, event.target)) return
    event.preventDefault()
    runCommand(command, { client, goTo, print })
  })
}
