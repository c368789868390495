// When the runner goes away from the computer and comes back: it sleeps or is locked, wakes or is unlocked.
import type { PowerMonitor } from 'electron'
import type { AwayReason } from '../../shared/session/state.ts'

export function onAway(
  powerMonitor: Pick<PowerMonitor, 'on'>,
  { suspend, resume }: { suspend: (reason: AwayReason) => void; resume: () => void },
): void {
  powerMonitor.on('suspend', () => suspend('slept'))
  powerMonitor.on('lock-screen', () => suspend('locked'))
  powerMonitor.on('resume', resume)
  powerMonitor.on('unlock-screen', resume)
}
