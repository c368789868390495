// What the computer does to a running session: when it sleeps or is locked, the session pauses where it is.
import type { PowerMonitor } from 'electron'
import type { AwayReason } from '../../shared/session/state.ts'

export function onAway(powerMonitor: Pick<PowerMonitor, 'on'>, suspend: (reason: AwayReason) => void): void {
  powerMonitor.on('suspend', () => suspend('slept'))
  powerMonitor.on('lock-screen', () => suspend('locked'))
}
