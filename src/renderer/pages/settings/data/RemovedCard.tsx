// What was taken out of the journal in the last 30 days, each with the way back.
import { useState } from 'react'
import type { Removed } from '../../../../shared/journal/past.ts'
import { dateWords } from '../../../../shared/words/day-words.ts'
import { describe } from '../../../../shared/words/describe.ts'
import { iconOf } from '../../../entries/kinds.tsx'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { MoreRows } from '../../../parts/MoreRows.tsx'
import { momentText, type Wording } from './data-words.ts'

type Props = { removed: readonly Removed[]; words: Wording; onBring: (id: string, said: string) => void }

/** How many are drawn at first, and come with each press. */
const step = 8

export function RemovedCard({ removed, words, onBring }: Props) {
  const [shown, setShown] = useState(step)
  return (
    <Card title="Deleted lately" aside="kept for 30 days">
      {removed.length === 0 ? (
        <p className="small">What you delete can be brought back from here.</p>
      ) : (
        <>
          <ul className="removed">
            {removed.slice(0, shown).map((one) => (
              <RemovedEntry key={`${one.record.id} ${one.at}`} one={one} words={words} onBring={onBring} />
            ))}
          </ul>
          <MoreRows
            shown={Math.min(shown, removed.length)}
            all={removed.length}
            step={step}
            onMore={setShown}
          />
        </>
      )}
    </Card>
  )
}

function RemovedEntry({ one: { at, record }, words, onBring }: { one: Removed } & Omit<Props, 'removed'>) {
  const { title } = describe(record, words.locale, words)
  const Icon = iconOf(record)
  return (
    <li>
      <Icon aria-hidden="true" />
      <p>
        <span className="day-then-title">{title}</span>, {dateWords(record.day, words.today, words.locale)}
        <span className="tiny"> · deleted {momentText(at, words)}</span>
      </p>
      <Button
        look="quiet"
        aria-label={`Bring back: ${title}, ${record.day}`}
        onClick={() => onBring(record.id, `“${title}” is back.`)}
      >
        Bring back
      </Button>
    </li>
  )
}
