// When the runner goes away from the computer and comes back: it sleeps or is locked, wakes or is unlocked.
import type { PowerMonitor } from 'electron'

export function onAway(
  powerMonitor: Pick<PowerMonitor, 'on'>,
  { suspend, resume }: { suspend: () => void; resume: () => void },
): void {
  powerMonitor.on('suspend', suspend)
  powerMonitor.on('lock-screen', suspend)
  powerMonitor.on('resume', resume)
  powerMonitor.on('unlock-screen', resume)
}
