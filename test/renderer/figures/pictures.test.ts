// The pictures of the steps.
import { expect, test } from 'vitest'
import { fetchDrawing, fetchedDrawing, ownIds, pictureOf } from '../../../src/renderer/figures/pictures.ts'
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
