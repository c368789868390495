// Saving what a form holds, once at a time: while it is under way the form waits, and a refused one is gone on with where it was.
import { type RefObject, useEffect, useRef, useState } from 'react'

/** `save` is done when its promise is; the focus waits on `button` and then goes to what was refused, or back. */
export function useSaving(
  form: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  save: () => unknown,
): { isSaving: boolean; start: () => void } {
  const [isSaving, setSaving] = useState(false)
  const underWay = useRef(false)
  const from = useRef<Element | null>(null)

  useEffect(() => {
    if (isSaving) {
      button.current?.focus()
      return
    }
    if (!from.current) return
    const refused = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (refused) refused.focus()
    else if (from.current instanceof HTMLElement) from.current.focus()
    from.current = null
  }, [isSaving, form, button])

  async function run() {
    try {
      await save()
    } finally {
      underWay.current = false
      setSaving(false)
    }
  }
  return {
    isSaving,
    start() {
      if (underWay.current) return
      underWay.current = true
      from.current = document.activeElement
      setSaving(true)
      void run()
    },
  }
}
