// The fields of a long form that are seldom needed, folded away until asked for, filled or wrong.
import { type ReactNode, useEffect, useRef } from 'react'
import './forms.css'

type Props = {
  /** What is in there, `climb, surface, legs`. */
  about: string
  filled: boolean
  wrong: boolean
  children: ReactNode
}

export function MoreFields({ about, filled, wrong, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null)
  const filledAtFirst = useRef(filled)
  useEffect(() => {
    if (fold.current && (wrong || filledAtFirst.current)) fold.current.open = true
  }, [wrong])
  return (
    <details className="form-more field-wide" ref={fold}>
      <summary>
        More <span className="tiny">{about}</span>
      </summary>
      <div className="form-grid">{children}</div>
    </details>
  )
}
