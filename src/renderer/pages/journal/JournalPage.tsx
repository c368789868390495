// The journal: a calendar, and one day with everything that is written down about it.
import { BedDouble, FileUp, PersonStanding, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Day } from '../../../shared/day.ts'
import { allRecords } from '../../../shared/journal/change.ts'
import { dateWords } from '../../parts/day-words.ts'
import { Menu } from '../../parts/Menu.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { hrefTo } from '../../routes.ts'
import { now, useApp } from '../../use-app.ts'
import { goTo } from '../../use-route.ts'
import { Calendar } from './Calendar.tsx'
import { DayPage } from './DayPage.tsx'
import { EntryForm, type OpenForm } from './forms/EntryForm.tsx'
import './journal.css'
import { firstDay, writtenDays } from './month-weeks.ts'
import { modalityIcons } from './record-icons.ts'
import { UndoCard } from './UndoCard.tsx'

export function JournalPage({ about }: { about: string | null }) {
  const app = useApp()
  const { today } = now(app)
  const asked = Day.safeParse(about)
  const day = asked.success ? asked.data : today
  const records = useMemo(() => allRecords(app.journal), [app.journal])
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  const first = firstDay(records)
  const written = writtenDays(records)
  const choose = (chosen: Day) => goTo(hrefTo('journal', chosen))
  const add = (kind: 'workout' | 'soreness' | 'night' | 'import') => setForm({ type: 'new', kind })
  const Workout = modalityIcons.run
  return (
    <>
      <PageHeader
        title="Journal"
        above={
          first
            ? `${written} ${written === 1 ? 'day' : 'days'} since ${dateWords(first, today)}`
            : 'Nothing is written yet'
        }
      >
        <Menu
          button={{ look: 'primary', icon: <Plus aria-hidden="true" />, word: 'Add' }}
          items={[
            { label: 'Workout', icon: <Workout aria-hidden="true" />, onChoose: () => add('workout') },
            {
              label: 'Soreness check',
              icon: <PersonStanding aria-hidden="true" />,
              onChoose: () => add('soreness'),
            },
            { label: 'Night of sleep', icon: <BedDouble aria-hidden="true" />, onChoose: () => add('night') },
            { label: 'Run from a file', icon: <FileUp aria-hidden="true" />, onChoose: () => add('import') },
          ]}
        />
      </PageHeader>
      <div className="journal">
        <div className="journal-side">
          <Calendar records={records} today={today} chosen={day} onChoose={choose} />
          <UndoCard />
        </div>
        <DayPage
          records={records}
          day={day}
          today={today}
          onChoose={choose}
          onEdit={(record) => setForm({ type: 'edit', record })}
          onAdd={add}
        />
      </div>
      <EntryForm form={form} day={day} onClose={() => setForm({ type: 'none' })} />
    </>
  )
}
