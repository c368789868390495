// What undo takes back and redo makes again, in words, with a button for each.
import { Redo2, Undo2 } from 'lucide-react'
import { uncapitalised } from '../../../shared/base/words.ts'
import { dateWords } from '../../../shared/words/day-words.ts'
import { describeEdit } from '../../../shared/words/describe-edit.ts'
import { appKey } from '../../commands/command-help.ts'
import { Button } from '../../parts/Button.tsx'
import { useApp, useClient } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'

export function UndoCard() {
  const client = useClient()
  const preferences = usePreferences()
  const { undo, redo } = useApp(({ host }) => ({ undo: host.undo, redo: host.redo }))
  const today = useToday()
  const words = { ...preferences, date: (day: typeof today) => dateWords(day, today, preferences.locale) }
  if (!undo && !redo) return null
  return (
    <section className="card undo-card" aria-labelledby="undo-card-title">
      <h3 id="undo-card-title">Undo</h3>
      {undo && (
        <>
          <p className="small">{describeEdit(undo, words)}</p>
          <Button
            icon={<Undo2 aria-hidden="true" />}
            shortcut={appKey('undo')}
            onClick={() => void client.undo()}
          >
            Undo
          </Button>
        </>
      )}
      {redo && (
        <>
          <p className="small">Taken back: {uncapitalised(describeEdit(redo, words))}</p>
          <Button
            icon={<Redo2 aria-hidden="true" />}
            shortcut={appKey('redo')}
            onClick={() => void client.redo()}
          >
            Redo
          </Button>
        </>
      )}
    </section>
  )
}
