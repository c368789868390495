// Where a panel stands beside its button.
import { expect, it } from 'vitest'
import { placeBeside } from '../../../src/renderer/parts/place-beside.ts'

const window = { width: 360, height: 640 }
const panel = { width: 200, height: 300 }
const buttonAt = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 36 })

it('stands under its button, in line with its end', () => {
  expect(placeBeside(buttonAt(300, 50), panel, window)).toEqual({ left: 140, top: 92, maxHeight: 540 })
})

it('flips above where there is more room, and only there', () => {
  expect(placeBeside(buttonAt(300, 590), panel, window)).toEqual({ left: 140, top: 284, maxHeight: 576 })
  expect(placeBeside(buttonAt(300, 200), { ...panel, height: 500 }, window)).toEqual({
    left: 140,
    top: 242,
    maxHeight: 390,
  })
})

it('keeps within the window at both sides, and scrolls where it is too high', () => {
  expect(placeBeside(buttonAt(0, 50), panel, window).left).toBe(8)
  expect(placeBeside(buttonAt(340, 50), panel, window).left).toBe(152)
  expect(placeBeside(buttonAt(300, 590), { ...panel, height: 900 }, window)).toMatchObject({
    top: 8,
    maxHeight: 576,
  })
})
