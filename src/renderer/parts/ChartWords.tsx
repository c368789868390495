// What stands under every chart: one sentence, how it was added up, and the same as a table on demand.
import { type ReactNode, useId, useState } from 'react'
import { Button } from './Button.tsx'
import './chart-words.css'

type Props = {
  sentence: string
  /** How the drawing was made from the logs. */
  caption: string
  /** Further buttons beside the table's. */
  actions?: ReactNode
  /** The table that says the same. */
  children: ReactNode
}

export function ChartWords({ sentence, caption, actions, children }: Props) {
  const tableId = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="chart-words">
      <p className="chart-sentence">{sentence}</p>
      <div className="chart-caption">
        <p className="tiny">{caption}</p>
        <div className="chart-actions">
          {actions}
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-controls={tableId}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Hide the table' : 'Show as table'}
          </Button>
        </div>
      </div>
      <div id={tableId}>{isOpen && children}</div>
    </div>
  )
}
