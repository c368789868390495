// A line that opens what belongs to it; what is long is made only once it is opened.
import { type ReactNode, useState } from 'react'

type Props = { summary: string; className?: string; children: () => ReactNode }

export function Disclosure({ summary, className, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  )
}
