// Brings a setting that was looked for under the eyes: its control takes the focus, or the card that is called so.
import type { Findable } from './find-setting.ts'

/** False where nothing is called so, or not yet. */
export function showFound({ name }: Findable): boolean {
  const place = [
    ...document.querySelectorAll<HTMLElement>('main :is(label, legend, button, h2, h3, [aria-label])'),
  ].find((element) => nameOf(element) === name)
  if (!place) return false
  const control = controlOf(place)
  if (!control) place.tabIndex = -1
  const target = control ?? place
  target.scrollIntoView?.({ block: 'center' })
  target.focus({ preventScroll: true })
  return true
}

/** What stands there, without the small words behind it. */
function nameOf(element: HTMLElement): string {
  const named = element.getAttribute('aria-label')
  if (named !== null) return named
  const first = [...element.childNodes].find((node) => (node.textContent ?? '').trim() !== '')
  const inner = first instanceof HTMLElement && element.matches('label') ? first.firstChild : first
  return (inner?.textContent ?? '').trim()
}

function controlOf(place: HTMLElement): HTMLElement | null {
  if (place.matches('button, input, select, textarea')) return place
  if (place instanceof HTMLLabelElement) return place.control
  return place.matches('fieldset, [role="group"], [role="radiogroup"]')
    ? (place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>('input, button'))
    : null
}
