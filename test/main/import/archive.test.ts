// Zips of workouts: read entry by entry, with a cap on what comes out, and nothing of them left on the disk.
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ArchiveShelf, createArchiveShelf } from '../../../src/main/import/archive-shelf.ts'
import { id } from '../../fakes/records.ts'
import { fixtureBytes } from './workout-files.ts'

let place = ''
let shelf: ArchiveShelf

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-archive-'))
  shelf = createArchiveShelf('/journal', place)
})
afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

let last = 0
/** The zip on the shelf, sent in two parts. */
async function sent(bytes: Uint8Array): Promise<string> {
  last += 1
  const half = bytes.length >> 1
  await shelf.add(id(last), bytes.subarray(0, half))
  await shelf.add(id(last), bytes.subarray(half))
  return id(last)
}

const zipped = (content: Zippable) => sent(zipSync(content))
const refused = (message: string) => ({ ok: false, fault: 'unreadable_file', message })
const damaged = refused('This zip file is damaged or cut off. Download it again.')

const fit = fixtureBytes('fenix2-run.fit')
const packed = gzipSync(fit)
const activities = [
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Activity Gear,Filename',
  '1,"Oct 4, 2026, 7:00:00 AM",Lakeside 10,Run,"Windy, but ""fun""",Old shoes,activities/1.fit.gz',
  '2,"Oct 5, 2026, 7:00:00 AM",Commute,Ride,,,activities/2.gpx',
].join('\n')

test('the bulk export of an account gives its workouts with their names, and leaves the gear and the pictures', async () => {
  const zip = await zipped({
    'export_1/activities.csv': strToU8(activities),
    'export_1/activities/1.fit.gz': packed,
    'export_1/activities/2.gpx': fixtureBytes('hike.gpx'),
    'export_1/media/a.jpg': new Uint8Array(3),
    'export_1/bikes.csv': strToU8('Old shoes'),
    '__MACOSX/activities/._1.fit': new Uint8Array(3),
  })
  expect(await shelf.open(zip)).toEqual({ ok: true, value: { fileNames: ['1.fit.gz', '2.gpx'], others: 2 } })
  expect(await shelf.read(zip, 0)).toEqual({
    ok: true,
    value: { fileName: '1.fit.gz', bytes: packed, note: 'Lakeside 10\nWindy, but "fun"' },
  })
  expect(await shelf.read(zip, 1)).toMatchObject({ value: { fileName: '2.gpx', note: 'Commute' } })
  expect(await shelf.read(zip, 2)).toMatchObject({ ok: false })
})

test('of an export of Apple Health one file counts, in whatever language it is named; its tracks and clinical twin do not', async () => {
  const zip = await zipped({
    'apple_health_export/Exportación.xml': strToU8('<HealthData/>'),
    'apple_health_export/export_cda.xml': strToU8('<ClinicalDocument/>'),
    'apple_health_export/workout-routes/route_2026-11-21.gpx': fixtureBytes('hike.gpx'),
    'apple_health_export/electrocardiograms/ecg.csv': strToU8('512 Hz'),
  })
  expect(await shelf.open(zip)).toEqual({ ok: true, value: { fileNames: ['Exportación.xml'], others: 2 } })
  expect(shelf.healthIn(zip, 0)).toMatchObject({ entryName: 'apple_health_export/Exportación.xml' })
  expect(shelf.healthIn(zip, 1)).toBeNull()
  expect(await shelf.read(zip, 0)).toMatchObject({ ok: false })
})

test('an export in another language is understood by the order of its columns', async () => {
  const [, ...rows] = activities.split('\n')
  const csv = ['Aktivitäts-ID,Datum,Name,Typ,Beschreibung,Ausrüstung,Dateiname', ...rows].join('\n')
  const zip = await zipped({ 'activities.csv': strToU8(csv), 'activities/2.gpx': fixtureBytes('hike.gpx') })
  await shelf.open(zip)
  expect(await shelf.read(zip, 0)).toMatchObject({ value: { note: 'Commute' } })
})

test('a small zip that unpacks to more than a workout can be is given up', async () => {
  const bomb = zipSync({ 'a.fit': new Uint8Array(70 * 1024 * 1024) }, { level: 9 })
  const honest = await sent(bomb)
  await shelf.open(honest)
  const tooLarge = refused('What is packed in this file is too large to read.')
  expect(await shelf.read(honest, 0)).toEqual(tooLarge)
  // One that tells a small size, in both places where it is told.
  const lying = bomb.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 30 < lying.length; at += 1) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50) view.setUint32(at + 22, 1000, true)
    if (mark === 0x02014b50) view.setUint32(at + 24, 1000, true)
  }
  const liar = await sent(lying)
  await shelf.open(liar)
  expect(await shelf.read(liar, 0)).toMatchObject({ ok: false, fault: 'unreadable_file' })
})

test.each(['../../.bashrc.fit', '/etc/run.fit', 'a\\..\\..\\run.fit'])(
  'a zip with the name %s leads nowhere',
  async (name) => {
    const answer = await shelf.open(await zipped({ [name]: fit }))
    expect(answer).toEqual(damaged)
  },
)

test('a zip that is cut, bent or none at all is refused in words', async () => {
  const whole = zipSync({ 'a.fit': fit })
  expect(await shelf.open(await sent(whole.subarray(0, whole.length - 40)))).toEqual(damaged)
  expect(await shelf.open(await sent(strToU8('I ran ten kilometres today')))).toEqual(damaged)
  const bent = whole.slice()
  bent.fill(7, 60, 90)
  const zip = await sent(bent)
  await shelf.open(zip)
  expect(await shelf.read(zip, 0)).toEqual(damaged)
})

test('what is dropped is gone from the disk, and what was never sent is not there', async () => {
  const files = () => readdirSync(place, { recursive: true }).map(String)
  const zip = await zipped({ 'a.fit': fit })
  expect(files().some((name) => name.endsWith(`${zip}.zip`))).toBe(true)
  await shelf.drop(zip)
  expect(files().some((name) => name.endsWith(`${zip}.zip`))).toBe(false)
  expect(await shelf.open(zip)).toMatchObject({ ok: false, fault: 'not_found' })
  const other = createArchiveShelf('/journal', join(place, 'nowhere'))
  await expect(other.add(id(1), fit)).rejects.toThrow('ENOENT')
  await shelf.close()
  expect(files()).toEqual([])
  expect(existsSync(place)).toBe(true)
})

test('what a crash left behind goes at the next start on the same journal, and what others are reading stays', async () => {
  const crashed = createArchiveShelf('/journal', place)
  await crashed.add(id(1), fit)
  const others = createArchiveShelf('/other journal', place)
  await others.add(id(2), fit)
  const next = createArchiveShelf('/journal', place)
  expect(await next.open(id(1))).toMatchObject({ ok: false, fault: 'not_found' })
  expect(readdirSync(place)).toHaveLength(1)
  await next.add(id(3), zipSync({ 'a.fit': fit }))
  expect(await next.open(id(3))).toMatchObject({ value: { fileNames: ['a.fit'] } })
  await Promise.all([next.close(), others.close()])
  expect(readdirSync(place)).toEqual([])
})
