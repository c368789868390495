// One line above everything: the app does not answer any more, or a session being played cannot be saved.
import { useApp } from '../state/use-app.ts'
import './trouble-line.css'

export function TroubleLine({ playing }: { playing: boolean }) {
  const text = useApp(({ link, saving }) => {
    if (link.type === 'lost') return link.message
    // Elsewhere the rail says what is not saved.
    return playing && saving.type === 'unsaved' ? saving.message : null
  })
  return (
    text && (
      <p className="trouble-line" role="alert">
        {text}
      </p>
    )
  )
}
