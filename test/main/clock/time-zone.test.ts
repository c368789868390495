import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { timeZone, timeZoneNow } from '../../../src/main/clock/time-zone.ts'

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

test.each([
  ['/usr/share/zoneinfo/Asia/Tokyo', 'Asia/Tokyo'],
  [':Asia/Tokyo', 'Asia/Tokyo'],
  ['Nowhere/At_All', 'UTC'],
  ['', 'UTC'],
  [':/no/such/file', 'UTC'],
])('a zone written as "%s" is %s', (written, zone) => {
  process.env['TZ'] = written
  expect(timeZone()).toBe(zone)
})

test.each(['zone', 'zone-2'])('a file of the system is the zone that it stands for (%s)', (name) => {
  const folder = mkdtempSync(join(tmpdir(), `afterrun-${name}-`))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'zoneinfo', 'Asia'), { recursive: true })
  writeFileSync(join(folder, 'zoneinfo', 'Asia', 'Tokyo'), '')
  symlinkSync(join(folder, 'zoneinfo', 'Asia', 'Tokyo'), join(folder, 'localtime'))
  process.env['TZ'] = `:${join(folder, 'localtime')}`
  expect(timeZone()).toBe('Asia/Tokyo')
})

test('with none named the system is asked again, and none is named after it', () => {
  const written: string[] = []
  const env = new Proxy({} as NodeJS.ProcessEnv, {
    deleteProperty: (_, name) => written.push(`without ${String(name)}`) > 0,
  })
  expect(timeZoneNow(env)).toBe(timeZone())
  expect(written).toEqual(['without TZ'])
})
