// Leads from the library to the routine that is put together from where it is sore.
import { Sparkles } from 'lucide-react'
import { hrefTo } from '../commands/routes.ts'
import { LinkButton } from '../parts/LinkButton.tsx'

export function ComposeButton() {
  return (
    <LinkButton href={hrefTo('routines', 'compose')}>
      <Sparkles aria-hidden="true" />
      From where it is sore
    </LinkButton>
  )
}
