// How the legs feel before the next hard session, with what filled the days since the last one, and the answers before it.
import { useState } from 'react'
import type { Day } from '../../shared/base/day.ts'
import type { Plan } from '../../shared/journal/records.ts'
import { aidWords, gapWords } from '../../shared/recovery/gap-words.ts'
import { gapBefore, type LegsBefore, legsAsked } from '../../shared/recovery/gaps.ts'
import { shortDate } from '../../shared/words/dates.ts'
import { Button } from '../parts/Button.tsx'
import { DataTable } from '../parts/DataTable.tsx'
import { Scale } from '../parts/Scale.tsx'
import { useClient } from '../state/use-app.ts'
import { useJournal } from '../state/use-journal.ts'
import './legs-question.css'

export function LegsQuestion({ plan, today }: { plan: Plan; today: Day }) {
  const client = useClient()
  const gap = useJournal((journal) => gapBefore(journal, plan.day), [plan.day])
  const earlier = useJournal((journal) => legsAsked(journal, today), [today])
  const [isOpen, setOpen] = useState(false)
  // Shown at once, while it is being saved.
  const [pressed, setPressed] = useState<{ legs: number | null } | null>(null)
  async function answer(legsBefore: number | null) {
    setPressed({ legs: legsBefore })
    const said = legsBefore === null ? 'Legs cleared.' : `Legs ${legsBefore} before it.`
    const refusal = await client.save({ ...plan, legsBefore }, said, null, plan)
    setPressed(null)
    if (refusal) client.say(refusal.message)
  }
  return (
    <div className="legs-question">
      <Scale
        label="How do the legs feel?"
        ends={['fresh', 'heavy']}
        from={0}
        to={10}
        value={pressed ? pressed.legs : plan.legsBefore}
        onChange={(value) => void answer(value)}
      />
      {gap && <p className="small">Since the last hard session: {gapWords(gap)}.</p>}
      {earlier.length > 0 && (
        <>
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide earlier answers' : `Earlier answers (n = ${earlier.length})`}
          </Button>
          {isOpen && <Earlier earlier={earlier} today={today} />}
        </>
      )}
    </div>
  )
}

function Earlier({ earlier, today }: { earlier: readonly LegsBefore[]; today: Day }) {
  return (
    <>
      <DataTable
        caption="How the legs felt before earlier hard sessions, and what filled the days before"
        columns={[
          { title: 'Before' },
          { title: 'Legs', numeric: true },
          { title: 'Days between', numeric: true },
          { title: 'Rest', numeric: true },
          { title: 'Cool-down', numeric: true },
          { title: 'Recovery', numeric: true },
          { title: 'Nights 7 h+', numeric: true },
          { title: 'Aids', long: true },
        ]}
        rows={earlier.map(({ id, day, name, legs, gap }) => ({
          id,
          cells: [
            `${shortDate(day, today, navigator.language)}${name ? ` · ${name}` : ''}`,
            legs,
            ...(gap
              ? [
                  gap.days,
                  gap.restDays,
                  gap.coolDowns,
                  gap.recoveries + gap.rollings + gap.routines,
                  gap.nights.logged === 0 ? 'not logged' : `${gap.nights.long} of ${gap.nights.logged}`,
                  aidWords(gap).join(', '),
                ]
              : ['–', '', '', '', '', '']),
          ],
        }))}
      />
      <p className="tiny">
        Side by side, n = {earlier.length}: what was logged, not what made the legs so. Much else differs
        between two sessions.
      </p>
    </>
  )
}
