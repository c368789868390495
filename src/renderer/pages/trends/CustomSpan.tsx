// Asks for a first and a last day.
import { useState } from 'react'
import { type Day, readDay } from '../../../shared/base/day.ts'
import type { Span } from '../../../shared/trends/span.ts'
import { JournalDay } from '../../entries/JournalDay.tsx'
import { Dialog } from '../../parts/Dialog.tsx'

type Props = { span: Span; today: Day; onChoose: (span: Span) => void; onClose: () => void }

export function CustomSpan({ span, today, onChoose, onClose }: Props) {
  const [from, setFrom] = useState<string>(span.from)
  const [to, setTo] = useState<string>(span.to)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  function choose() {
    const [first, last] = [readDay(from), readDay(to)]
    if (!first || !last) setProblem('Both days are needed.')
    else if (first > last) setProblem('The first day comes after the last one.')
    else if (last > today) setProblem('The last day is today or earlier.')
    else onChoose({ from: first, to: last })
  }
  return (
    <Dialog title="Which days?" dirty={false} onClose={onClose} onSubmit={choose} submit="Show these days">
      <div className="trend-custom">
        <JournalDay label="First day" value={from} onChange={setFrom} />
        <JournalDay label="Last day" value={to} onChange={setTo} problem={problem} />
      </div>
    </Dialog>
  )
}
