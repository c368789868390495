// Words that an input method composes, key by key.

/** While an input method composes a word nothing else acts: its Enter and Escape are its own. */
export function leaveComposing(target: Pick<Window, 'addEventListener'>): void {
  target.addEventListener(
    'keydown',
    (event) => {
      // Chromium tells the key that ends a word by the code 229 alone.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation()
    },
    { capture: true },
  )
}
