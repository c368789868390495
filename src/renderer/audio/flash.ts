// A flash of the window for those who do not hear a cue: never more than three a second, none with reduced motion.
import type { Settings } from '../../shared/settings/settings.ts'

type Ports = { nowMs(): number; lessMotion(): boolean }
export type Flash = (place: Pick<HTMLElement, 'animate'>, strength: Settings['cues']['flashStrength']) => void

const leastGapMs = 350
const opacities = { gentle: 0.35, strong: 0.75 }

export function createFlash({ nowMs, lessMotion }: Ports): Flash {
  let lastMs = Number.NEGATIVE_INFINITY
  return (place, strength) => {
    if (nowMs() - lastMs < leastGapMs || lessMotion()) return
    lastMs = nowMs()
    place.animate([{ opacity: opacities[strength] }, { opacity: 0 }], { duration: 300, easing: 'ease-out' })
  }
}

export const windowFlash = createFlash({
  nowMs: () => performance.now(),
  lessMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
})
