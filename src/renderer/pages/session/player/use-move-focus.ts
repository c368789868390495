// A focused button that gives way to another hands its focus on, so that the next press is not one of what took its place.
import { type RefCallback, type RefObject, useCallback } from 'react'

/** Answers the ref of the buttons that may go; `stays` gets the focus that they have when they go. */
export function useHandFocusOn(stays: RefObject<HTMLButtonElement | null>): RefCallback<HTMLButtonElement> {
  return useCallback(
    (button: HTMLButtonElement) => () => {
      if (button.ownerDocument.activeElement === button) stays.current?.focus({ preventScroll: true })
    },
    [stays],
  )
}
