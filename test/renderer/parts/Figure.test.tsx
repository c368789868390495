// @vitest-environment jsdom
// The picture of a step in the player: the runner's own side.
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { fetchDrawing, pictureOf } from '../../../src/renderer/figures/pictures.ts'
import { shownAt } from '../../../src/renderer/pages/session/player/player-view.ts'
import { Figure } from '../../../src/renderer/parts/Figure.tsx'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'
import type { Routine, Step } from '../../../src/shared/routines/routine.ts'
import { timeline } from '../../../src/shared/routines/timeline.ts'
import { stepInWay } from '../../../src/shared/routines/variant.ts'

afterEach(cleanup)

/** Every one-sided picture that the player comes to, in the steps and in their easier and harder ways. */
const shown = builtInRoutines.flatMap((routine) => {
  const ways = [routine, inWay(routine, ({ easier }) => easier), inWay(routine, ({ harder }) => harder)].map(
    (way) => timeline(way),
  )
  return ways.flatMap((segments) =>
    segments.flatMap(({ index, active }) => {
      const { id, side } = shownAt(segments, index).figure
      return active && id && side ? [{ id, side }] : []
    }),
  )
})
const pairs = [...new Map(shown.map((pair) => [`${pair.id} ${pair.side}`, pair])).values()]

test.each(pairs)(
  '$id on the $side side shows that side, in a mirror only where another is drawn',
  async ({ id, side }) => {
    const picture = pictureOf(id)
    const isDrawn = picture?.shows === side
    await fetchDrawing(id)
    const ownDrawing = picture?.otherSideDrawn ? await fetchDrawing(`${id}-other-side`) : null
    render(<Figure id={id} side={side} />)
    const figure = screen.getByRole('img')
    expect({ shows: picture?.shows, mirrored: 'mirrored' in figure.dataset }).toEqual({
      shows: expect.stringMatching(/^(left|right)$/),
      mirrored: !isDrawn && ownDrawing === null,
    })
    expect(figure.querySelectorAll('path').length).toBe(
      pathsIn((!isDrawn && ownDrawing) || (await fetchDrawing(id))),
    )
  },
)

test('both sides of a step that changes with every rep are drawn, so that the body stays where it is', () => {
  const alternating = builtInRoutines
    .flatMap(({ blocks }) => blocks.flatMap(({ steps }) => steps))
    .flatMap(({ sides, figure }) => (sides === 'alternating' && figure ? [figure] : []))
  expect(alternating.map((id) => [id, pictureOf(id)?.otherSideDrawn])).toEqual([
    ['scissor-kicks', true],
    ['dynamic-calf', true],
  ])
})

test('no text is drawn in a picture, so that none is seen in a mirror', async () => {
  for (const { id } of pairs) expect(await fetchDrawing(id)).not.toMatch(/<text/)
})

function inWay(routine: Routine, wayOf: (step: Step) => Step['easier']): Routine {
  const inIt = (step: Step) => {
    const way = wayOf(step)
    return way ? stepInWay(step, way) : step
  }
  return { ...routine, blocks: routine.blocks.map((block) => ({ ...block, steps: block.steps.map(inIt) })) }
}

function pathsIn(drawing: string | null): number {
  return drawing?.match(/<path /g)?.length ?? 0
}
