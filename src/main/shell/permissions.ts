// What the page may ask of the system: to notify, to copy text, to keep the screen on, to fill the screen. All else is denied.
import type { Session } from 'electron'
import { originOf } from './origin.ts'

const allowed: ReadonlySet<string> = new Set([
  'notifications',
  'clipboard-sanitized-write',
  'fullscreen',
  'screen-wake-lock',
])

export function isAllowed(permission: string, askedBy: string, pageOrigin: string): boolean {
  return allowed.has(permission) && originOf(askedBy) === pageOrigin
}

export function denyPermissions(session: Session, pageOrigin: string): void {
  session.setPermissionRequestHandler((_, permission, answer, { requestingUrl }) => {
    answer(isAllowed(permission, requestingUrl, pageOrigin))
  })
  session.setPermissionCheckHandler((_, permission, askedBy) => isAllowed(permission, askedBy, pageOrigin))
  session.setDevicePermissionHandler(() => false)
}
