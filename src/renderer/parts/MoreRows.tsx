// Under a long list of which only a part is drawn: how much of it that is, and a button for the next part.
import { Button } from './Button.tsx'
import './more-rows.css'

type Props = {
  shown: number
  all: number
  /** How many come with each press. */
  step: number
  onMore: (shown: number) => void
}

export function MoreRows({ shown, all, step, onMore }: Props) {
  if (shown >= all) return null
  const next = Math.min(step, all - shown)
  return (
    <p className="more-rows">
      <span className="tiny">
        {shown} of {all}
      </span>
      <Button look="quiet" onClick={() => onMore(shown + next)}>
        Show {next} more
      </Button>
    </p>
  )
}
