// A backup looked into: what going back to it would do, and its days as they were, from which single entries can be brought back.
import { useEffect, useRef, useState } from 'react'
import { readDay } from '../../../../shared/base/day.ts'
import type { Preview } from '../../../../shared/contract/backups.ts'
import { journalOf } from '../../../../shared/journal/change.ts'
import { latestOfDay } from '../../../../shared/soreness/checks-of-day.ts'
import { dayTitle } from '../../../../shared/words/day-words.ts'
import { JournalDay } from '../../../entries/JournalDay.tsx'
import { Button } from '../../../parts/Button.tsx'
import { BodyPicture } from '../../../parts/body-map/BodyPicture.tsx'
import { Card } from '../../../parts/Card.tsx'
import { DayThenList } from './DayThenList.tsx'
import { bringText, dayTaken, effectText, goBackText, timeTaken, type Wording } from './data-words.ts'
import type { Backups, Looking } from './use-backups.ts'

type Props = Pick<Backups, 'showDay' | 'showThree' | 'closeLook' | 'goBackTo' | 'bringFrom'> & {
  looking: Exclude<Looking, { type: 'nothing' }>
  words: Wording
}

export function InsideCard({ looking, words, ...does }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const { stamp } = looking
  // biome-ignore lint/correctness/useExhaustiveDependencies: another backup is another card
  useEffect(() => void place.current?.scrollIntoView?.({ block: 'nearest' }), [stamp, looking.type])
  if (looking.type !== 'inside') {
    return (
      <Card title={looking.type === 'reading' ? 'Reading the backup…' : 'This backup cannot be read'}>
        <div ref={place}>
          {looking.type === 'refused' && (
            <p className="data-failed" role="alert">
              {looking.message}
            </p>
          )}
          <Button onClick={does.closeLook}>Close</Button>
        </div>
      </Card>
    )
  }
  const { preview, days } = looking
  const taken = dayTaken(preview.takenAt, words)
  return (
    <Card
      title={`${dayTitle(taken, words.today, words.locale)}, as it was`}
      aside={`backup of ${timeTaken(preview.takenAt, words)}, read and checked just now`}
    >
      <div ref={place} className="inside">
        <Body preview={preview} />
        <div className="inside-words">
          <p>{effectText(preview, words)}</p>
          <Actions preview={preview} words={words} {...does} />
        </div>
      </div>
      <div className="inside-days" data-count={days.length}>
        {days.map((then) => (
          <DayThenList
            key={then.day}
            then={then}
            words={words}
            turns={days.length === 1}
            onDay={(day) => void does.showDay(day)}
            onBring={(id, said) => void does.bringFrom(stamp, [id], said)}
          />
        ))}
      </div>
      <AnotherDay {...does} hasThree={days !== preview.days} />
    </Card>
  )
}

type ActionsProps = { preview: Preview; words: Wording } & Pick<Props, 'goBackTo' | 'bringFrom' | 'closeLook'>

function Actions({ preview, words, goBackTo, bringFrom, closeLook }: ActionsProps) {
  const { stamp, effect, back, takenAt } = preview
  const [isBusy, setBusy] = useState(false)
  const once = (doing: Promise<void>) => {
    setBusy(true)
    void doing.finally(() => setBusy(false))
  }
  const isOther = effect.back + effect.away + effect.differs > 0
  return (
    <div className="data-actions">
      {isOther && (
        <Button
          look="primary"
          disabled={isBusy}
          onClick={() => once(goBackTo(stamp, 'The journal is as it was in the backup.'))}
        >
          {goBackText(takenAt, words)}
        </Button>
      )}
      {effect.back > 0 && effect.back === back.length && (
        <Button
          disabled={isBusy}
          onClick={() =>
            once(
              bringFrom(
                stamp,
                back.map(({ id }) => id),
                effect.back === 1 ? 'The entry is back.' : 'The entries are back.',
              ),
            )
          }
        >
          {bringText(effect.back, words.locale)}
        </Button>
      )}
      <Button look="quiet" onClick={closeLook}>
        Close
      </Button>
    </div>
  )
}

/** The latest of its days on which soreness was noted. */
function Body({ preview }: { preview: Preview }) {
  for (const { day, entries } of preview.days) {
    const records = entries.map(({ record }) => record)
    const ratings = latestOfDay(journalOf(0, records), day)
    if (ratings.length > 0)
      return (
        <div className="inside-body">
          <BodyPicture label={`Soreness on ${day}`} ratings={ratings} />
        </div>
      )
  }
  return null
}

function AnotherDay({
  showDay,
  showThree,
  hasThree,
}: Pick<Props, 'showDay' | 'showThree'> & { hasThree: boolean }) {
  const [text, setText] = useState('')
  const day = readDay(text)
  return (
    <form
      className="inside-another"
      onSubmit={(event) => {
        event.preventDefault()
        if (day) void showDay(day)
      }}
    >
      <JournalDay label="Another day of this backup" value={text} onChange={setText} />
      <Button type="submit" disabled={day === null}>
        Show the day
      </Button>
      {hasThree && (
        <Button look="quiet" onClick={showThree}>
          Back to the three days
        </Button>
      )}
    </form>
  )
}
