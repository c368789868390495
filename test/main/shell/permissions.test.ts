// What the page may ask of the system.
import type { Session } from 'electron'
import { expect, test } from 'vitest'
import { denyPermissions, isAllowed } from '../../../src/main/shell/permissions.ts'

const ours = 'app://afterrun'
const everything = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
]

test('our page may notify, copy text, keep the screen on and fill it, and nothing else', () => {
  expect(everything.filter((permission) => isAllowed(permission, `${ours}/`, ours))).toEqual([
    'clipboard-sanitized-write',
    'fullscreen',
    'notifications',
    'screen-wake-lock',
  ])
})

test('another page may do nothing', () => {
  const others = ['https://example.com/', 'app://afterrun.example/', 'file:///', 'about:blank', '']
  expect(
    others.filter((other) => everything.some((permission) => isAllowed(permission, other, ours))),
  ).toEqual([])
})

test('asking, checking and devices are all decided that way', () => {
  const handlers: Record<string, (...given: unknown[]) => unknown> = {}
  const keep = (name: string) => (handler: never) => {
    handlers[name] = handler
  }
  const session = {
    setPermissionRequestHandler: keep('ask'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
  }
  denyPermissions(session as unknown as Session, ours)
  const asked: boolean[] = []
  for (const permission of ['notifications', 'media']) {
    handlers['ask']?.(null, permission, (is: boolean) => asked.push(is), { requestingUrl: `${ours}/` })
  }
  expect({
    asked,
    checked: ['notifications', 'media'].map((permission) =>
      handlers['check']?.(null, permission, `${ours}/`),
    ),
    device: handlers['device']?.({ deviceType: 'usb', origin: ours }),
  }).toEqual({ asked: [true, false], checked: [true, false], device: false })
})
