// The order inside the layers: no import goes up, no page imports another, no two folders import each other.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { levels, rooms } from './levels.ts'

const root = resolve(import.meta.dirname, '../../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))

type Import = { from: string; to: string }

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)].map(
    ([, name = '']) => ({
      from,
      to: relative(root, resolve(root, dirname(from), name)).replaceAll('\\', '/'),
    }),
  ),
)

/** The entry of the list that a file belongs to: itself, or the longest folder around it. */
function placeOf(file: string, places: readonly string[]): string | undefined {
  return places
    .filter((place) => place === file || place === `${dirname(file)}/*` || file.startsWith(`${place}/`))
    .sort((one, other) => other.length - one.length)[0]
}

const allPlaces = levels.flat()
const levelOf = (place: string) => levels.findIndex((level) => level.includes(place))

/** The imports that go up, or sideways to another folder of the same level. */
function goingUp(all: readonly Import[]): string[] {
  return all.flatMap(({ from, to }) => {
    const [upper, lower] = [placeOf(from, allPlaces), placeOf(to, allPlaces)]
    if (upper === undefined || lower === undefined) return [`${from} or ${to} stands on no level`]
    const isDown = upper === lower || levelOf(lower) < levelOf(upper)
    return isDown ? [] : [`${from} imports ${to}`]
  })
}

/** The imports between the rooms of one folder that go against their order. */
function goingBack(all: readonly Import[]): string[] {
  return Object.entries(rooms).flatMap(([folder, order]) => {
    const roomOf = (file: string) => {
      const inside = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/') : []
      return inside.length > 1 ? order.indexOf(inside[0] ?? '') : inside.length === 1 ? order.length : null
    }
    return all.flatMap(({ from, to }) => {
      const [upper, lower] = [roomOf(from), roomOf(to)]
      return upper === null || lower === null || lower <= upper ? [] : [`${from} imports ${to}`]
    })
  })
}

test('a folder imports only what stands below it', () => {
  expect(goingUp(imports)).toEqual([])
  expect(goingBack(imports)).toEqual([])
})

test('no page imports another', () => {
  const pageOf = (file: string) => /^renderer\/pages\/([^/]+)\//.exec(file)?.[1]
  const between = imports.filter(({ from, to }) => {
    const [one, other] = [pageOf(from), pageOf(to)]
    return one !== undefined && other !== undefined && one !== other
  })
  expect(between).toEqual([])
})

test('parts and charts know neither state nor routes', () => {
  const known = imports.filter(
    ({ from, to }) =>
      /^renderer\/(parts|charts)\//.test(from) && /^renderer\/(state|commands|link|pages)\//.test(to),
  )
  expect(known).toEqual([])
})

test('an import that goes up, back or sideways is found', () => {
  const up = { from: 'shared/journal/records.ts', to: 'shared/words/units.ts' }
  const aside = { from: 'renderer/pages/today/TodayPage.tsx', to: 'renderer/pages/compose/ComposePage.tsx' }
  const back = {
    from: 'renderer/pages/session/cues/mute.ts',
    to: 'renderer/pages/session/mini/MiniPlayer.tsx',
  }
  const nowhere = { from: 'renderer/attic/old.ts', to: 'shared/base/day.ts' }
  expect(goingUp([up])).toEqual(['shared/journal/records.ts imports shared/words/units.ts'])
  expect(goingUp([aside])).toHaveLength(1)
  expect(goingBack([back])).toHaveLength(1)
  expect(goingUp([nowhere])).toHaveLength(1)
})
