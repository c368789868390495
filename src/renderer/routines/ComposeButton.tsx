// Leads from the library to the routine that is put together from where it is sore.
import { Sparkles } from 'lucide-react'
import { hrefTo } from '../commands/routes.ts'

export function ComposeButton() {
  return (
    <a className="button button-plain" href={hrefTo('routines', 'compose')}>
      <Sparkles aria-hidden="true" />
      From where it is sore
    </a>
  )
}
