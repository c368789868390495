// @vitest-environment jsdom
// The picture of a race, as shapes in their places.
import { expect, it } from 'vitest'
import { paint, pictureSize, racePicture } from '../../../../src/renderer/pages/races/race-picture.ts'
import { raceFit } from '../../../../src/shared/trends/race-fit.ts'
import { aRace, curveOf, lakeside, over } from '../../../shared/trends/races.ts'

const curve = curveOf(lakeside, aRace(), over)
const shapes = racePicture(curve, ['42.2 km'], raceFit(curve))

it('says the name, the day, the figures and what the curve is', () => {
  const words = shapes.flatMap((shape) => (shape.type === 'words' ? [shape.text] : []))
  expect(words).toEqual(
    expect.arrayContaining([
      'Lakeside Marathon',
      'Sunday, November 22, 2026 · 42.2 km',
      'Highest soreness since the finish, 0–10',
      'Half as sore by day',
      '25',
    ]),
  )
})

it('has a ring for each log, a line that leaves the open day open, and all of it on the paper', () => {
  expect(shapes.filter(({ type }) => type === 'ring')).toHaveLength(10)
  const ember = shapes.filter((shape) => shape.type === 'line' && shape.width === 4)
  expect(ember.map((line) => line.type === 'line' && line.dots.length)).toEqual([4, 6])
  const places = shapes.flatMap((shape) =>
    shape.type === 'line' ? shape.dots : shape.type === 'area' ? [shape] : [shape.at],
  )
  for (const { x, y } of places) {
    expect(x >= 0 && x <= pictureSize.width && y >= 0 && y <= pictureSize.height).toBe(true)
  }
})

it('is painted in the order of its shapes', () => {
  const drawn: string[] = []
  const note = (name: string) => () => void drawn.push(name)
  paint(
    {
      fillRect: note('area'),
      fillText: note('words'),
      beginPath: note('line'),
      setLineDash: () => {},
      lineTo: () => {},
      arc: () => {},
      fill: () => {},
      stroke: () => {},
    } as unknown as CanvasRenderingContext2D,
    shapes,
  )
  expect(drawn).toHaveLength(shapes.length)
  expect(drawn.slice(0, 2)).toEqual(['area', 'words'])
})
