// Where a window comes back: as it was, and never where no screen is.
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import {
  boundsToOpen,
  firstSize,
  readWindowPlace,
  type WindowPlace,
} from '../../../src/main/shell/window-place.ts'

const screen = { x: 0, y: 25, width: 1920, height: 1055 }
const beside = { x: 1920, y: 0, width: 2560, height: 1440 }
const place = (bounds: WindowPlace['bounds']): WindowPlace => ({ bounds, state: 'normal', page: '#/journal' })

test('the first window has a size and no place', () => {
  expect(boundsToOpen(null, [screen])).toEqual(firstSize)
})

test('a window comes back where it was, on the second screen too', () => {
  const bounds = { x: 2100, y: 80, width: 1000, height: 700 }
  expect(boundsToOpen(place(bounds), [screen, beside])).toEqual(bounds)
})

test('a window whose screen has gone stands in the middle of the one that is there', () => {
  const bounds = { x: 2100, y: 80, width: 1000, height: 700 }
  expect(boundsToOpen(place(bounds), [screen])).toEqual({ x: 460, y: 203, width: 1000, height: 700 })
})

test('a window larger than its screen takes the screen', () => {
  expect(boundsToOpen(place({ x: 0, y: 25, width: 4000, height: 3000 }), [screen])).toEqual(screen)
})

const edge = fc.integer({ min: -5000, max: 5000 })
const size = fc.integer({ min: 1, max: 6000 })
property.prop([edge, edge, size, size])(
  'wherever it was, its upper edge can be caught',
  (x, y, width, height) => {
    const opened = boundsToOpen(place({ x, y, width, height }), [screen])
    const { x: left = 0, y: top = 0 } = opened
    const across = Math.min(left + opened.width, screen.width) - Math.max(left, screen.x)
    expect(across).toBeGreaterThanOrEqual(160)
    expect(top).toBeGreaterThanOrEqual(screen.y)
    expect(top).toBeLessThan(screen.y + screen.height - 40)
  },
)

test('what cannot be read is no place, and a page that is no address of the app is none', () => {
  const bounds = { x: 1, y: 2, width: 300, height: 400 }
  expect(
    ['', '{', '[]', '{"bounds":{"x":1}}', JSON.stringify({ bounds: { ...bounds, width: -3 } })].map(
      readWindowPlace,
    ),
  ).toEqual([null, null, null, null, null])
  expect(readWindowPlace(JSON.stringify({ bounds, state: 'huge', page: 'https://example.com' }))).toEqual({
    bounds,
    state: 'normal',
    page: '',
  })
  expect(
    readWindowPlace(JSON.stringify({ bounds, state: 'maximized', page: '#/journal/2026-11-24' })),
  ).toEqual({
    bounds,
    state: 'maximized',
    page: '#/journal/2026-11-24',
  })
})
