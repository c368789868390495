// The check-in asked for by its address, as a reminder does: open even in an empty journal, and ready to be typed in.
import { useEffect, useState } from 'react'
import { steps } from '../../../commands/check-in-steps.ts'
import { checkInPlace, hrefTo } from '../../../commands/routes.ts'
import { goToStep } from './use-check-in-keys.ts'

export function useAskedCheckIn(about: string | null): boolean {
  const [asked, setAsked] = useState(false)
  const isAsked = about === checkInPlace
  useEffect(() => {
    if (!isAsked) return
    setAsked(true)
    goToStep(steps[0].id)
    // The plain address again, so that the next reminder is news to it.
    window.history.replaceState(null, '', hrefTo('today'))
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }, [isAsked])
  return asked || isAsked
}
