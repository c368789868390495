// The question about an entry that was changed in two windows: what was written here, what stands there, and which is kept.
import { describe } from '../../shared/words/describe.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import type { ClashQuestion } from '../state/app-state.ts'
import { useApp, useClient } from '../state/use-app.ts'
import { usePreferences } from '../state/use-preferences.ts'
import './clash-sheet.css'

export function ClashSheet() {
  const question = useApp((app) => app.question)
  return question && <Question question={question} />
}

function Question({ question: { mine, theirs } }: { question: ClashQuestion }) {
  const client = useClient()
  return (
    <Dialog
      title={theirs ? 'Changed in another window' : 'Deleted in another window'}
      dirty={false}
      onClose={() => client.answerClash('neither')}
    >
      <div className="clash">
        <Version lead="You wrote here" record={mine} />
        {theirs ? (
          <Version lead="Saved in another window" record={theirs} />
        ) : (
          <p>Another window has deleted this entry meanwhile.</p>
        )}
        <div className="clash-answers">
          <Button onClick={() => client.answerClash('theirs')}>
            {theirs ? 'Take the other' : 'Leave it deleted'}
          </Button>
          <Button look="primary" onClick={() => client.answerClash('mine')}>
            {theirs ? 'Keep what I wrote' : 'Log it again'}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function Version({ lead, record }: { lead: string; record: ClashQuestion['mine'] }) {
  const preferences = usePreferences()
  const { title, details } = describe(record, preferences.locale, preferences)
  return (
    <section className="clash-version">
      <h3>{lead}</h3>
      <p>{title}</p>
      {details && <p className="small">{details}</p>}
    </section>
  )
}
