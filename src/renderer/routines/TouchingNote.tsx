// Above a routine's steps: which of them touch what is to be left alone, and that its start asks first.
import type { Touching } from '../../shared/routines/leave-alone.ts'
import { touchingSentences } from '../../shared/words/left-alone-words.ts'
import { useToday } from '../state/use-moment.ts'
import './touching-note.css'

export function TouchingNote({ touching }: { touching: readonly Touching[] }) {
  const today = useToday()
  if (touching.length === 0) return null
  return (
    <section className="touching-note" aria-label="What it touches">
      {touchingSentences(touching, today, navigator.language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="small">Start asks whether to leave them out.</p>
    </section>
  )
}
