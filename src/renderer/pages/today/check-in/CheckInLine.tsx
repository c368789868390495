// The check-in that is done, in one line: when, how sore, the night, how the day feels; it opens again where it was.
import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { clockTime, type Day } from '../../../../shared/base/day.ts'
import { uncapitalised } from '../../../../shared/base/words.ts'
import { recordsOn } from '../../../../shared/journal/days.ts'
import { sleptMinutes } from '../../../../shared/journal/nights.ts'
import type { Night, Wellbeing } from '../../../../shared/journal/records.ts'
import { lastCheckOfDay } from '../../../../shared/soreness/checks-of-day.ts'
import { clockWords, hoursMinutesText } from '../../../../shared/words/units.ts'
import { askedItems, itemName } from '../../../../shared/words/wellbeing-words.ts'
import { nightOf } from '../../../entries/day-records.ts'
import { Button } from '../../../parts/Button.tsx'
import { SoreChips } from '../../../parts/SoreChips.tsx'
import { useJournal } from '../../../state/use-journal.ts'
import { usePreferences } from '../../../state/use-preferences.ts'
import { latestOf } from './daily-entries.ts'
import './check-in-line.css'

type Props = { today: Day; isJustFolded: boolean; onChange: () => void }

export function CheckInLine({ today, isJustFolded, onChange }: Props) {
  const { clock } = usePreferences()
  const change = useRef<HTMLDivElement>(null)
  const records = useJournal((journal) => recordsOn(journal, today), [today])
  const check = lastCheckOfDay(records, today)
  const night = nightOf(records, today)
  const scales = scaleWords(latestOf(records, 'wellbeing', today))
  useEffect(() => {
    if (isJustFolded) change.current?.querySelector('button')?.focus()
  }, [isJustFolded])
  return (
    <section className="card check-in-line" aria-label="Check-in">
      <p className="check-in-line-time">
        <Check aria-hidden="true" />
        {check ? clockWords(clockTime(check.checkedAt), clock) : 'Check-in'}
      </p>
      {check ? (
        <SoreChips ratings={check.ratings} nothingElseSore={check.nothingElseSore} />
      ) : (
        <p className="small">soreness not logged</p>
      )}
      <p className="small">{nightWords(night)}</p>
      {scales && <p className="small">{scales}</p>}
      <div className="check-in-line-change" ref={change}>
        <Button look="quiet" onClick={onChange}>
          Change
        </Button>
      </div>
    </section>
  )
}

/** `slept 7 h 50, 7 of 10`; what is not logged is not mentioned. */
function nightWords(night: Night | null): string {
  const minutes = night && sleptMinutes(night)
  const slept = minutes === null ? 'sleep not logged' : `slept ${hoursMinutesText(minutes)}`
  return night?.quality == null ? slept : `${slept}, quality ${night.quality} of 10`
}

/** `freshness 3 · mood 4`, under the names of the scales. */
function scaleWords(wellbeing: Wellbeing | null): string {
  if (!wellbeing) return ''
  return askedItems
    .flatMap((item) => {
      const value = wellbeing[item]
      return value === null ? [] : [`${uncapitalised(itemName(item, wellbeing.instrument))} ${value}`]
    })
    .join(' · ')
}
