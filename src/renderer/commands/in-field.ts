// Where a key is meant for a field and not for the page.

/** A text field keeps its own undo. */
export function inText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'button'].includes(target.type))
  )
}

/** Letters mean something to the field itself: to a list, too, which goes by them to its lines. */
export function inField(target: EventTarget | null): boolean {
  return inText(target) || target instanceof HTMLSelectElement
}
