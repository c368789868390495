// One line above everything: the app does not answer any more, or a session being played cannot be saved.
import { useApp } from '../state/use-app.ts'
import './trouble-line.css'

export function TroubleLine({ playing }: { playing: boolean }) {
  const { link, saving } = useApp()
  // Elsewhere the rail says what is not saved.
  const unsaved = playing && saving.type === 'unsaved' ? saving.message : null
  const text = link.type === 'lost' ? link.message : unsaved
  return (
    text && (
      <p className="trouble-line" role="alert">
        {text}
      </p>
    )
  )
}
