// A line for the mind in the days after a race: what was enjoyed, a low, guilt about resting; one quiet line until it is opened.
import { useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import { ofKindBetween } from '../../../shared/journal/days.ts'
import { isMindLine, type MindAbout, type MindLine, mindAbouts } from '../../../shared/journal/records.ts'
import { mindNames, mindQuestions } from '../../../shared/words/record-words.ts'
import { Button } from '../../parts/Button.tsx'
import { NoteField } from '../../parts/Field.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import { useClient } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useMoment } from '../../state/use-moment.ts'
import { freshOf } from './check-in/fresh.ts'
import { useKeptText } from './check-in/use-kept-text.ts'

export function MindCard({ today }: { today: Day }) {
  const client = useClient()
  const { at } = useMoment()
  const [about, setAbout] = useState<MindAbout>('enjoyed')
  const [text, setText] = useState('')
  const lines = useJournal(
    (journal) => ofKindBetween(journal, 'note', today, today).filter(isMindLine),
    [today],
  )
  async function keep() {
    if (text.trim() === '') return
    setText('')
    const fresh = freshOf(client, { at, today })
    const note = {
      id: fresh.id,
      day: fresh.day,
      loggedAt: fresh.at,
      kind: 'note',
      rev: 0,
      about,
      text,
    } as const
    const refusal = await client.save(note, 'Line saved.')
    if (!refusal) return
    setText(text)
    client.say(refusal.message)
  }
  useKeptText(today, () => void keep())
  return (
    <section className="card mind-card" aria-label="A line for the mind">
      <details>
        <summary>
          <strong>A line for the mind</strong>{' '}
          <span className="small">{lines.length === 0 ? 'what did you enjoy?' : keptWords(lines)}</span>
        </summary>
        <Segmented
          label="What it is about"
          choices={mindAbouts.map((value) => ({ value, text: mindNames[value] }))}
          value={about}
          onChange={setAbout}
        />
        <NoteField label={mindQuestions[about]} value={text} onChange={setText} />
        <Button disabled={text.trim() === ''} onClick={() => void keep()}>
          Save it
        </Button>
        {lines.length > 0 && (
          <ul className="small">
            {lines.map((line) => (
              <li key={line.id}>
                <strong>{mindNames[line.about]}:</strong> {line.text}
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  )
}

function keptWords(lines: readonly MindLine[]): string {
  return lines.length === 1 ? 'one today' : `${lines.length} today`
}
