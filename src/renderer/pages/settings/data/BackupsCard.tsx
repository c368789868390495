// The backups, the newest first: when, how many entries, what is known of each, and the way into it.
import { Pin } from 'lucide-react'
import { useState } from 'react'
import type { BackupList, CheckResult } from '../../../../shared/contract/backups.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { DataTable } from '../../../parts/DataTable.tsx'
import { entriesText, rowDay, rowEntries, stateText, type Wording } from './data-words.ts'
import { SecondPlace } from './SecondPlace.tsx'
import type { Backups } from './use-backups.ts'

type Props = Pick<Backups, 'looking' | 'lookInto' | 'take' | 'choosePlace' | 'askForFolder'> & {
  list: BackupList
  check: CheckResult | null
  words: Wording
}

export function BackupsCard({ list, check, looking, lookInto, take, words, ...place }: Props) {
  const [isPlaceOpen, setPlaceOpen] = useState(false)
  const [isTaking, setTaking] = useState(false)
  const { second } = list
  const opened = looking.type === 'nothing' ? null : looking.stamp
  return (
    <Card
      title="Backups"
      aside={
        <>
          <Button look="quiet" aria-expanded={isPlaceOpen} onClick={() => setPlaceOpen(!isPlaceOpen)}>
            A second place…
          </Button>
          <Button
            look="quiet"
            disabled={isTaking}
            onClick={() => {
              setTaking(true)
              void take().finally(() => setTaking(false))
            }}
          >
            {isTaking ? 'Backing up…' : 'Back up now'}
          </Button>
        </>
      }
    >
      {(isPlaceOpen || second?.trouble) && <SecondPlace second={second} words={words} {...place} />}
      {list.failed && (
        <p className="data-failed" role="alert">
          {list.failed}
        </p>
      )}
      {list.backups.length === 0 ? (
        <p className="small">
          The first backup is made some seconds after Afterrun is opened with something in the journal, and
          then once a day.
        </p>
      ) : (
        <DataTable
          caption="Backups, the newest first"
          columns={[
            { title: 'Day' },
            { title: 'Entries', numeric: true },
            { title: 'State', long: true },
            { title: 'Inside', unnamed: true },
          ]}
          rows={list.backups.map((row) => ({
            id: row.stamp,
            current: row.stamp === opened,
            cells: [
              <DayCell key="day" day={rowDay(row.takenAt, words)} state={stateText(row, list, check)} />,
              entriesText(rowEntries(row), words.locale),
              <span key="state" className="data-state">
                {row.isPinned && <Pin aria-hidden="true" />}
                {stateText(row, list, check)}
              </span>,
              <Button
                key="look"
                look="quiet"
                aria-label={`Look inside ${rowDay(row.takenAt, words)}`}
                aria-pressed={row.stamp === opened}
                onClick={() => void lookInto(row.stamp)}
              >
                Look inside
              </Button>,
            ],
          }))}
        />
      )}
    </Card>
  )
}

/** In a narrow window there is no column for the state: it stands under the day. */
function DayCell({ day, state }: { day: string; state: string }) {
  return (
    <>
      {day}
      <span className="data-state-under tiny">{state}</span>
    </>
  )
}
