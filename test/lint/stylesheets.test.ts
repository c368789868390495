// Sizes on the page follow the text size that the browser is set to, and what one stylesheet names is no other’s.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const renderer = resolve(import.meta.dirname, '../../src/renderer')
const stylesheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)

/** Inside a drawing that grows as a whole, in its own units. */
const drawn = [
  '.body-map-number text',
  '.body-map-side',
  '.heat-words',
  '.heat-title',
  '.heat-number',
  '.heat-race',
]
/** The narrowest page there is, whatever its text. */
const narrowest = 'min-width: 320px'

test('no size of a stylesheet is in pixels but hairlines, shadows and round ends', () => {
  const found = stylesheets.flatMap((path) => {
    let rule = ''
    return readFileSync(join(renderer, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line.endsWith('{')) rule = line.slice(0, -1).trim()
        if (drawn.includes(rule) || line.includes('box-shadow') || line.includes(narrowest)) return []
        return pixelsOf(line).some(isSize) ? [`${path}:${index + 1} ${line.trim()}`] : []
      })
  })
  expect(found).toEqual([])
})

test('no two stylesheets give the same class its look', () => {
  const owners = new Map<string, string[]>()
  for (const path of stylesheets) {
    const sheet = readFileSync(join(renderer, path), 'utf8')
    const classes = new Set([...sheet.matchAll(/^(\.[a-z][\w-]*) \{/gm)].map(([, name]) => name ?? ''))
    for (const name of classes) owners.set(name, [...(owners.get(name) ?? []), path])
  }
  expect([...owners].filter(([, paths]) => paths.length > 1)).toEqual([])
})

function pixelsOf(line: string): number[] {
  return [...line.matchAll(/(?<![\w.])(-?\d*\.?\d+)px/g)].map(([, size]) => Math.abs(Number(size)))
}

function isSize(px: number): boolean {
  return px > 2 && px !== 999
}
