// Where a dragged step is put down.
import { expect, test } from 'vitest'
import { dropPosition } from '../../../../../src/renderer/pages/routines/editor/drop-position.ts'

const blocks = [
  {
    top: 0,
    rows: [
      { stepId: 'a', middle: 50 },
      { stepId: 'b', middle: 100 },
    ],
  },
  { top: 130, rows: [{ stepId: 'c', middle: 180 }] },
]

test('a step lands between the middles of the others, counted without itself', () => {
  const at = (stepId: string, y: number) => dropPosition(blocks, stepId, y)
  expect([at('a', -20), at('a', 99), at('a', 101), at('a', 140), at('a', 999), at('c', 60)]).toEqual([
    { block: 0, index: 0 },
    { block: 0, index: 0 },
    { block: 0, index: 1 },
    { block: 1, index: 0 },
    { block: 1, index: 1 },
    { block: 0, index: 1 },
  ])
})
