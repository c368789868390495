import { expect, test } from 'vitest'
import { followTimeZone } from '../../../src/renderer/state/time-zone.ts'

test('a window that is looked at in another time zone loads anew, once', () => {
  const place = new EventTarget()
  let zone = 'Europe/Berlin'
  let loads = 0
  followTimeZone(
    () => (loads += 1),
    place as Window,
    () => zone,
  )
  const look = () => place.dispatchEvent(new Event('focus'))
  look()
  expect(loads).toBe(0)
  zone = 'America/Denver'
  look()
  look()
  expect(loads).toBe(1)
})
