// A form asked for by its address, as the menu bar does: opened once, and the plain address again behind it.
import { useEffect, useEffectEvent } from 'react'
import { hrefTo, newPlaces } from '../../commands/routes.ts'
import type { NewKind } from '../../entries/open-form.ts'

export function useAskedForm(about: string | null, open: (kind: NewKind) => void): void {
  const onAsked = useEffectEvent(open)
  useEffect(() => {
    const kind = kinds.find((one) => newPlaces[one] === about)
    if (!kind) return
    onAsked(kind)
    window.history.replaceState(null, '', hrefTo('today'))
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }, [about])
}

const kinds = ['workout', 'import'] as const
