// A journal that is only shown: why, and the way on without what can be read nowhere.
import { useState } from 'react'
import type { Lost } from '../../../../shared/contract/backups.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { entriesText } from './data-words.ts'
import type { Backups } from './use-backups.ts'

type Props = Pick<Backups, 'findLost' | 'goOn'> & { why: string; locale: string }

export function OnlyShownCard({ why, locale, findLost, goOn }: Props) {
  const [lost, setLost] = useState<Lost | null>(null)
  const [isBusy, setBusy] = useState(false)
  const during = (work: Promise<void>) => {
    setBusy(true)
    void work.finally(() => setBusy(false))
  }
  return (
    <Card title="The journal is only shown">
      <p className="small">{why}</p>
      {lost && (
        <>
          <ul className="data-faults">
            {lost.told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="small">
            Going on sets these files aside, byte for byte, in the folder quarantine: nothing is deleted.{' '}
            {entriesText(lost.entries, locale)} {lost.entries === 1 ? 'stays' : 'stay'}. Whoever has a copy of
            the folder elsewhere puts the file back from it instead, and starts Afterrun again.
          </p>
        </>
      )}
      <div className="data-actions">
        {lost ? (
          <>
            <Button onClick={() => during(goOn())} disabled={isBusy}>
              Set them aside and go on
            </Button>
            <Button look="quiet" onClick={() => setLost(null)} disabled={isBusy}>
              Not now
            </Button>
          </>
        ) : (
          <Button onClick={() => during(findLost().then(setLost))} disabled={isBusy}>
            Go on without it…
          </Button>
        )}
      </div>
    </Card>
  )
}
