// The computer that the page is shown on.

/** A Mac writes ⌘ where others write Ctrl. */
export function isMac(): boolean {
  return /^(mac|ip)/i.test(navigator.platform)
}
