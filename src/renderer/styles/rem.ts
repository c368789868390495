// Sizes that follow the text size that the browser is set to; at its usual 16 pixels a rem is 16 of ours.

const usualPx = 16

/** A size drawn at the usual text size, as a length of the page: `'2.75rem'`. */
export function inRem(px: number): string {
  return `${px / usualPx}rem`
}

/** How large text is on this page beside the usual, 2 at 32 pixels; 1 where the page does not say it. */
export function textScale(): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return rootPx > 0 ? rootPx / usualPx : 1
}
