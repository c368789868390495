// The pictures of the steps.
import { expect, test } from 'vitest'
import descriptions from '../../../src/renderer/figures/figures.json'
import {
  drawnFor,
  fetchDrawing,
  fetchedDrawing,
  ownIds,
  pictureNames,
  pictureOf,
} from '../../../src/renderer/figures/pictures.ts'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'

const steps = builtInRoutines.flatMap(({ blocks }) => blocks.flatMap((block) => block.steps))
const figures = new Set(
  [
    'rest',
    'walk',
    ...steps.flatMap((step) => [step.figure, step.easier?.figure, step.harder?.figure]),
  ].filter((id) => id !== null && id !== undefined),
)

test.each([...figures])('%s has a drawing and a description', async (id) => {
  expect(pictureOf(id)?.description).toMatch(/\.$/)
  expect(await fetchDrawing(id)).toMatch(/^<svg /)
})

test('a drawing that was fetched is there at once', async () => {
  await fetchDrawing('lunge')
  expect(fetchedDrawing('lunge')).toMatch(/^<svg /)
})

test('an unknown picture is none', async () => {
  expect([pictureOf('juggling'), await fetchDrawing('juggling'), fetchedDrawing('juggling')]).toEqual([
    null,
    null,
    null,
  ])
})

test('each copy of a drawing leans on its own masks', () => {
  expect(ownIds('<mask id="fig-lunge-1"/><path mask="url(#fig-lunge-1)"/>', 'r2')).toBe(
    '<mask id="fig-lunge-1-r2"/><path mask="url(#fig-lunge-1-r2)"/>',
  )
})

/**
 * What the drawings show, read off them by eye: standing, sitting or kneeling and facing right, on the back with the
 * head at the left, or on the front with the head at the right, the near side is the runner's right one; seen from the
 * front, the limb at the viewer's left is. Hips that pass in front from the right to the left circle round to the left.
 */
const drawnOnTheRight = [
  'ankle-circles',
  'calf-wall',
  'calf-wall-bent',
  'dynamic-calf',
  'glute-figure-four',
  'glute-knee-hug',
  'hamstring-lying',
  'hamstring-rock',
  'hamstring-standing',
  'hip-circles-knee',
  'hip-flexor-kneeling',
  'hip-lift-one-leg',
  'leg-swing-front',
  'leg-swing-side',
  'lunge',
  'pigeon',
  'pigeon-lying',
  'quad-lying',
  'quad-standing',
  'roll-calves',
  'roll-glutes',
  'roll-hamstrings',
  'roll-it-band',
  'roll-quads',
  'scissor-kicks',
  'spinal-twist',
]
const drawnOnTheLeft = ['hip-circles']

test('each picture names the side of the runner that it shows', () => {
  const showing = (side: string) =>
    pictureNames.flatMap(({ id }) =>
      descriptions[id as keyof typeof descriptions].shows === side ? [id] : [],
    )
  expect(showing('right').sort()).toEqual(drawnOnTheRight)
  expect(showing('left')).toEqual(drawnOnTheLeft)
  expect(showing('both')).toHaveLength(pictureNames.length - drawnOnTheRight.length - drawnOnTheLeft.length)
})

test('a picture whose sides do not differ, or with no side to show, stays as it is drawn', () => {
  const asDrawn = (id: string) => ({ drawing: id, mirrored: false })
  expect([drawnFor('hip-lift', 'left'), drawnFor('lunge', null), drawnFor('juggling', 'left')]).toEqual([
    asDrawn('hip-lift'),
    asDrawn('lunge'),
    asDrawn('juggling'),
  ])
})
