// What the computer does to a running session: when it sleeps or is locked, the session pauses where it is.
import type { PowerMonitor } from 'electron'

export function onAway(powerMonitor: Pick<PowerMonitor, 'on'>, suspend: () => void): void {
  powerMonitor.on('suspend', suspend)
  powerMonitor.on('lock-screen', suspend)
}
