// A quiet link to the routine for what is sore today, beside a routine that stands first.
import type { Day } from '../../shared/base/day.ts'
import { hrefTo } from '../commands/routes.ts'
import { LinkButton } from '../parts/LinkButton.tsx'
import { lengthOf, useComposed } from './use-composed.ts'

export function ComposeLink({ today }: { today: Day }) {
  const routine = useComposed(today)
  return (
    <LinkButton look="quiet" href={hrefTo('routines', 'compose')}>
      For what is sore today{routine && ` · ${lengthOf(routine)}`}
    </LinkButton>
  )
}
