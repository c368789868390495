// A flash of the player's ground for those who do not hear a cue: never more than three a second, none with reduced motion.
const leastGapMs = 350
let lastMs = Number.NEGATIVE_INFINITY

export function flash(place: HTMLElement): void {
  const nowMs = performance.now()
  if (nowMs - lastMs < leastGapMs || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  lastMs = nowMs
  place.animate([{ opacity: 0.55 }, { opacity: 0 }], { duration: 300, easing: 'ease-out' })
}
