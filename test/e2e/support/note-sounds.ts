// Notes which tones a page asks its audio clock for, when it lets the clock go, and how often the window flashes.
import type { Page } from '@playwright/test'

type Noted = {
  tones: { frequencyHz: number; endSeconds: number | null }[]
  closedSeconds: number | null
  flashes: number
}

export function noted(page: Page): Promise<Noted> {
  return page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted)
}

/** Runs in the page before its own scripts. */
export function noteSounds(): void {
  const noted: Noted = { tones: [], closedSeconds: null, flashes: 0 }
  Object.assign(globalThis, { noted })
  const stopped = new WeakMap<AudioNode, Noted['tones'][number]>()
  const { createOscillator, close } = AudioContext.prototype
  AudioContext.prototype.createOscillator = function () {
    const made = createOscillator.call(this)
    const { start, stop } = made
    made.start = (at) => {
      const tone = { frequencyHz: made.frequency.value, endSeconds: null }
      noted.tones.push(tone)
      stopped.set(made, tone)
      start.call(made, at)
    }
    made.stop = (at) => {
      const tone = stopped.get(made)
      if (tone) tone.endSeconds = at ?? null
      stop.call(made, at)
    }
    return made
  }
  AudioContext.prototype.close = function () {
    noted.closedSeconds = this.currentTime
    return close.call(this)
  }
  const { animate } = Element.prototype
  Element.prototype.animate = function (...how) {
    if (this.classList.contains('session-flash')) noted.flashes += 1
    return animate.apply(this, how)
  }
}
