// What stands in the way of running, on the pages that would else read as a go: what was said, and when it is asked about again.
import { withheldWords } from '../../shared/recovery/withheld-words.ts'
import { useAdvice } from '../state/use-advice.ts'
import { useToday } from '../state/use-moment.ts'
import { SafetyLink } from './SafetyLink.tsx'
import './withheld-note.css'

/** `lead` says what the page does about it; nothing is drawn where nothing stands in the way. */
export function WithheldNote({ lead }: { lead: string }) {
  const advice = useAdvice()
  const stands = withheldWords(advice, useToday(), navigator.language)
  if (!stands) return null
  return (
    <section className="card withheld-note" aria-label="What stands">
      <p>
        {stands.why} <strong>{lead}</strong> {stands.asked}{' '}
        {(advice.safety.level !== 'none' || advice.signs !== null) && (
          <SafetyLink>When to have it checked</SafetyLink>
        )}
      </p>
    </section>
  )
}
