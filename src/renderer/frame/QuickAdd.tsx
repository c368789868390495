// Logging from anywhere: A opens a short list, a letter of it the form.
import { useState } from 'react'
import { type Day, readDay } from '../../shared/base/day.ts'
import { keyName } from '../../shared/base/pressed-key.ts'
import { inField } from '../commands/in-field.ts'
import type { Route } from '../commands/routes.ts'
import { useWindowKey } from '../commands/use-window-key.ts'
import { EntryForm } from '../entries/EntryForm.tsx'
import { useForms } from '../entries/forms-chunk.ts'
import type { OpenForm } from '../entries/open-form.ts'
import { type QuickChoice, quickChoices } from '../entries/quick-choices.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useApp } from '../state/use-app.ts'
import { useToday } from '../state/use-moment.ts'
import './quick-add.css'

/** On the page of a day it is that day which is written about. */
export function QuickAdd({ route: { page, about } }: { route: Route }) {
  const today = useToday()
  const letterKeys = useApp(({ settings }) => settings.letterKeys)
  const [isAsking, setAsking] = useState(false)
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  const day: Day = (page === 'journal' && readDay(about ?? '')) || today
  useForms(isAsking)
  useWindowKey((event) => {
    if (!letterKeys || keyName(event) !== 'a' || event.defaultPrevented || event.repeat) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (inField(event.target) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    setAsking(true)
  })
  return (
    <>
      {isAsking && (
        <Choices
          onChoose={(chosen) => {
            setAsking(false)
            setForm(chosen.form)
          }}
          onClose={() => setAsking(false)}
        />
      )}
      <EntryForm form={form} day={day} onClose={() => setForm({ type: 'none' })} />
    </>
  )
}

type ChoicesProps = { onChoose: (chosen: QuickChoice) => void; onClose: () => void }

function Choices({ onChoose, onClose }: ChoicesProps) {
  return (
    <Dialog title="What do you want to log?" dirty={false} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the letters of its buttons are heard here */}
      <div
        className="quick-add"
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
          const chosen = quickChoices.find(({ letter }) => letter.toLowerCase() === keyName(event))
          if (!chosen) return
          event.preventDefault()
          onChoose(chosen)
        }}
      >
        {quickChoices.map((choice) => (
          <button
            key={choice.letter}
            type="button"
            className="quick-add-choice"
            tabIndex={0}
            aria-keyshortcuts={choice.letter}
            onClick={() => onChoose(choice)}
          >
            <choice.icon aria-hidden="true" />
            <span>{choice.words}</span>
            <span className="key-hint" aria-hidden="true">
              <kbd>{choice.letter}</kbd>
            </span>
          </button>
        ))}
      </div>
    </Dialog>
  )
}
