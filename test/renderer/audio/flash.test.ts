// The flash for those who do not hear a cue.
import { expect, test } from 'vitest'
import { createFlash } from '../../../src/renderer/audio/flash.ts'

function aPlace() {
  const opacities: unknown[] = []
  const animate = (frames: Keyframe[]) => {
    opacities.push(frames[0]?.['opacity'])
    return {} as Animation
  }
  return { opacities, place: { animate: animate as HTMLElement['animate'] } }
}

test('there are at most three flashes in any second', () => {
  let nowMs = 0
  const flash = createFlash({ nowMs: () => nowMs, lessMotion: () => false })
  const { place, opacities } = aPlace()
  const at: number[] = []
  for (; nowMs < 5_000; nowMs += 10) {
    const before = opacities.length
    flash(place, 'strong')
    if (opacities.length > before) at.push(nowMs)
  }
  const inTheSecondFrom = (from: number) => at.filter((ms) => ms >= from && ms < from + 1_000).length
  expect(Math.max(...at.map(inTheSecondFrom))).toBe(3)
})

test('a strong flash is brighter than a gentle one', () => {
  let nowMs = 0
  const flash = createFlash({ nowMs: () => nowMs, lessMotion: () => false })
  const { place, opacities } = aPlace()
  flash(place, 'gentle')
  nowMs = 1_000
  flash(place, 'strong')
  expect(opacities).toEqual([0.35, 0.75])
})

test('nothing flashes where the computer is set to less motion', () => {
  const flash = createFlash({ nowMs: () => 0, lessMotion: () => true })
  const { place, opacities } = aPlace()
  flash(place, 'strong')
  expect(opacities).toEqual([])
})
