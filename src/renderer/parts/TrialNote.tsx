// What is said of a trial beside a race: which leg, whether it was kept to, and the way to the trial.
import { KeptChoice } from './KeptChoice.tsx'
import './trial-note.css'

type Props = {
  text: string
  /** The address of the trial's page. */
  href: string
  kept: boolean | null
  onKept: (kept: boolean) => void
}

export function TrialNote({ text, href, kept, onKept }: Props) {
  return (
    <section className="card trial-note" aria-label="Your trial">
      <p className="small">
        <strong>{text}</strong> <a href={href}>The trial</a>
      </p>
      <div className="trial-note-kept">
        <span className="small" aria-hidden="true">
          Kept to it?
        </span>
        <KeptChoice label="Kept to it" kept={kept} onChoose={onKept} />
      </div>
    </section>
  )
}
