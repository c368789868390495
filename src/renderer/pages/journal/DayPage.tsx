// One day of the journal: everything in the order it happened, and the body as it felt, mended place by place.
import { ChevronLeft, ChevronRight, Pencil } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { addDays, type Day } from '../../../shared/base/day.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { raceBefore, recordsOn } from '../../../shared/journal/days.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { inOrder } from '../../../shared/search/search.ts'
import { dayTitle } from '../../../shared/words/day-words.ts'
import { afterRace } from '../../../shared/words/days.ts'
import { hrefOfPlace } from '../../commands/routes.ts'
import type { NewKind } from '../../entries/open-form.ts'
import { TimelineEntry } from '../../entries/TimelineEntry.tsx'
import { Button } from '../../parts/Button.tsx'
import { BodyMap } from '../../parts/body-map/BodyMap.tsx'
import { useDayCheck } from './use-day-check.ts'

type Props = {
  journal: Journal
  day: Day
  today: Day
  onChoose: (day: Day) => void
  onEdit: (record: JournalRecord) => void
  onMove: (record: JournalRecord) => void
  onAdd: (kind: NewKind) => void
  /** The day was opened from a list that is gone now, so its title takes the focus. */
  arrived: boolean
}

export function DayPage({ journal, day, today, onChoose, onEdit, onMove, onAdd, arrived }: Props) {
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrived) title.current?.focus()
  }, [arrived])
  const entries = inOrder(recordsOn(journal, day))
  const race = raceBefore(journal, day)
  const { check, rate, sayFeel, problem } = useDayCheck(journal, day)
  const about = [day === today && 'today', race && afterRace(race)].filter(Boolean).join(', ')
  return (
    <section className="card day" aria-labelledby={titleId}>
      <header className="day-header">
        <div>
          <h2 id={titleId} ref={title} tabIndex={-1} aria-live="polite">
            {dayTitle(day, today, navigator.language)}
          </h2>
          {about && <p className="small">{about}</p>}
        </div>
        <div className="day-turn">
          <Button
            aria-label="Previous day"
            icon={<ChevronLeft aria-hidden="true" />}
            onClick={() => onChoose(addDays(day, -1))}
          />
          <Button
            aria-label="Next day"
            icon={<ChevronRight aria-hidden="true" />}
            onClick={() => onChoose(addDays(day, 1))}
          />
        </div>
      </header>
      <div className="day-columns" data-body={check ? '' : undefined}>
        {entries.length > 0 ? (
          <ol className="timeline" aria-label="Entries of the day">
            {entries.map((record) => (
              <TimelineEntry key={record.id} record={record} onEdit={onEdit} onMove={onMove} />
            ))}
          </ol>
        ) : (
          <EmptyDay future={day > today} onAdd={onAdd} />
        )}
        {check && (
          <div className="day-body">
            <BodyMap
              hrefOfPlace={hrefOfPlace}
              label={`Soreness on ${dayTitle(day, today, navigator.language)}`}
              ratings={check.ratings}
              onRate={rate}
              onFeel={sayFeel}
            >
              <Button
                look="quiet"
                icon={<Pencil aria-hidden="true" />}
                aria-label="Edit the whole check-in"
                onClick={() => onEdit(check)}
              >
                Edit
              </Button>
            </BodyMap>
            {problem && (
              <p className="field-problem" role="alert">
                {problem}
              </p>
            )}
          </div>
        )}
      </div>
    </section>
  )
}

function EmptyDay({ future, onAdd }: { future: boolean; onAdd: Props['onAdd'] }) {
  if (future)
    return (
      <div className="day-empty">
        <p>This day is still to come.</p>
        <div className="day-empty-actions">
          <Button onClick={() => onAdd('plan')}>Plan a run or a race</Button>
        </div>
      </div>
    )
  return (
    <div className="day-empty">
      <p>Nothing is logged for this day. It stays blank in the charts; it is never counted as 0.</p>
      <div className="day-empty-actions">
        <Button onClick={() => onAdd('soreness')}>Soreness check-in</Button>
        <Button onClick={() => onAdd('night')}>Night of sleep</Button>
        <Button onClick={() => onAdd('workout')}>Workout</Button>
      </div>
    </div>
  )
}
