// Where a new entry begins: the first thing in its form that is not known yet has the focus.
import { type RefObject, useEffect } from 'react'

/** A form that holds an entry already begins as any sheet does, and so does one in which all is known. */
export function useFirstUnknown(fields: RefObject<HTMLElement | null>, isNew: boolean): void {
  useEffect(() => {
    if (!isNew) return
    const all = [...(fields.current?.querySelectorAll<HTMLElement | SVGElement>(controls) ?? [])]
    all.find((control) => isAskedNow(control) && isUnknown(control))?.focus()
  }, [fields, isNew])
}

/** What is typed, ticked, chosen or rated. A list that says `Not said` may stay so. */
const controls = ['input', 'textarea', '[data-asked] select', '.body-map-place[tabindex="0"]'].join()

/** What is folded away waits, and what follows from the rest is not asked. */
function isAskedNow(control: Element): boolean {
  return control.closest('details:not([open]), [data-follows]') === null
}

function isUnknown(control: Element): boolean {
  if (control.closest('[data-asked]')) return true
  if (control instanceof SVGElement)
    return control.closest('.body-map')?.querySelector('[data-rated]') === null
  if (control instanceof HTMLTextAreaElement) return control.value === ''
  if (!(control instanceof HTMLInputElement)) return false
  if (control.type === 'radio') return !isAnswered(control)
  return control.type === 'checkbox' ? control.closest('.form-ticks') !== null : control.value === ''
}

/** Of the radios that go together one is chosen. */
function isAnswered({ form, name }: HTMLInputElement): boolean {
  return [...(form?.elements ?? [])].some(
    (other) => other instanceof HTMLInputElement && other.name === name && other.checked,
  )
}
