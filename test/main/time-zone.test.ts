import { afterEach, beforeEach, expect, test } from 'vitest'
import { timeZone, timeZoneNow } from '../../src/main/time-zone.ts'

const before = process.env['TZ']
const restore = () => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
}
beforeEach(restore)
afterEach(restore)

test('the zone is the one of now, and the surroundings stay as they were', () => {
  process.env['TZ'] = 'Asia/Tokyo'
  expect([timeZoneNow(), timeZone(), process.env['TZ']]).toEqual(['Asia/Tokyo', 'Asia/Tokyo', 'Asia/Tokyo'])
})

test('with none named the system is asked again, and none is named after it', () => {
  const written: string[] = []
  const env = new Proxy({} as NodeJS.ProcessEnv, {
    deleteProperty: (_, name) => written.push(`without ${String(name)}`) > 0,
  })
  expect(timeZoneNow(env)).toBe(timeZone())
  expect(written).toEqual(['without TZ'])
})
