// Whether every file is whole, how much there is, and the check of it all.
import { ShieldCheck } from 'lucide-react'
import type { BackupList } from '../../../../shared/contract/backups.ts'
import { pastDayWords } from '../../../../shared/words/day-words.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import {
  bytesText,
  checkTitle,
  countText,
  dayTaken,
  momentText,
  timeTaken,
  type Wording,
} from './data-words.ts'
import { PackButton } from './PackButton.tsx'
import type { Backups } from './use-backups.ts'

type Props = Pick<Backups, 'checking' | 'check'> & { list: BackupList | null; words: Wording }

export function StateCard({ checking, check, list, words }: Props) {
  const result = checking.type === 'done' ? checking.result : null
  const isReading = checking.type === 'reading'
  return (
    <Card
      title={checkTitle(result, isReading)}
      aside={result && <span role="status">checked {momentText(result.checkedAt, words)}</span>}
    >
      {list && <Figures list={list} words={words} />}
      {result && result.faults.length > 0 && (
        <ul className="data-faults" role="alert">
          {result.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <div className="data-actions">
        <Button icon={<ShieldCheck aria-hidden="true" />} onClick={() => void check()} disabled={isReading}>
          Check now
        </Button>
        <PackButton />
      </div>
    </Card>
  )
}

function Figures({ list, words }: { list: BackupList; words: Wording }) {
  const { locale } = words
  const since = list.firstDay ? ` since ${list.firstDay.slice(0, 4)}` : ''
  return (
    <dl className="data-figures">
      <Figure
        value={countText(list.entries, locale)}
        label={`${list.entries === 1 ? 'entry' : 'entries'}${since}`}
      />
      <Figure value={bytesText(list.journalBytes, locale)} label="in one folder" />
      <Figure
        value={countText(list.backups.length, locale)}
        label={`${list.backups.length === 1 ? 'backup' : 'backups'}, ${bytesText(list.backupBytes, locale)}`}
      />
      <LastFigure list={list} words={words} />
    </dl>
  )
}

/** Where there is a second place, when it was last copied to; else the last backup. */
function LastFigure({ list: { second, backups }, words }: { list: BackupList; words: Wording }) {
  const day = (at: number) => pastDayWords(dayTaken(at, words), words.today, words.locale)
  if (second && second.copiedAt !== null)
    return <Figure value={day(second.copiedAt)} label={`copied to ${nameOfFolder(second.path)}`} />
  const [newest] = backups
  if (!newest) return <Figure value="none" label="no backup yet" />
  return <Figure value={day(newest.takenAt)} label={`last backup, ${timeTaken(newest.takenAt, words)}`} />
}

function nameOfFolder(path: string): string {
  return (
    path
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? path
  )
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
