// The journal: a calendar with one day and everything written down about it, or all of it as a timeline to search.
import { CalendarRange } from 'lucide-react'
import { useState } from 'react'
import { type Day, readDay } from '../../../shared/base/day.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { counted } from '../../../shared/words/counts.ts'
import { dateWords } from '../../../shared/words/day-words.ts'
import { hrefTo, pageNames } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { AddMenu } from '../../entries/AddMenu.tsx'
import { EntryForm } from '../../entries/EntryForm.tsx'
import type { OpenForm } from '../../entries/open-form.ts'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import { useApp } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'
import { Calendar } from './Calendar.tsx'
import { DayPage } from './DayPage.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import './journal.css'
import { firstDay, racesOf, writtenDays } from '../../../shared/journal/days.ts'
import { SearchField } from './SearchField.tsx'
import { TimelineView } from './TimelineView.tsx'
import { UndoCard } from './UndoCard.tsx'
import { useJournalView } from './use-journal-view.ts'

export function JournalPage({ about }: { about: string | null }) {
  const journal = useApp((app) => app.journal)
  const isWhole = useApp((app) => app.older.type === 'whole')
  const today = useToday()
  const day = readDay(about ?? '') ?? today
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  const shown = useJournalView(journal)
  const first = firstDay(journal)
  const written = writtenDays(journal)
  const sinceWords = first
    ? `${counted(written, 'day', 'days', navigator.language)} since ${dateWords(first, today, navigator.language)}`
    : 'Nothing is logged yet'
  const choose = (chosen: Day) => {
    shown.showDay()
    goTo(hrefTo('journal', chosen))
  }
  const entryActions = {
    onEdit: (record: JournalRecord) => setForm({ type: 'edit', record }),
    onMove: (record: JournalRecord) => setForm({ type: 'move', record }),
  }
  return (
    <>
      <PageHeader title="Journal" above={isWhole && sinceWords}>
        <Segmented
          label="Show as"
          choices={[
            { value: 'day', text: 'Calendar' },
            { value: 'timeline', text: 'Timeline' },
          ]}
          value={shown.view.type}
          onChange={(view) => (view === 'day' ? shown.showDay() : shown.showTimeline())}
        />
        <SearchField
          text={shown.query.text}
          onFocus={shown.expectSearch}
          onChange={(text) => shown.narrow({ text })}
        />
        <FilterMenu races={racesOf(journal)} filters={shown.query} today={today} onChange={shown.narrow} />
        <AddMenu onAdd={(kind) => setForm({ type: 'new', kind })} />
      </PageHeader>
      <div className="journal" data-view={shown.view.type}>
        <div className="journal-side">
          <Calendar journal={journal} today={today} chosen={day} onChoose={choose} />
          <LinkButton icon={<CalendarRange aria-hidden="true" />} href={hrefTo('week')}>
            {pageNames.week}
          </LinkButton>
          <UndoCard />
        </div>
        {shown.view.type === 'timeline' ? (
          <TimelineView
            text={shown.query.text}
            found={shown.found}
            onOpen={() => shown.showDay(true)}
            onMore={shown.showMore}
            onClear={shown.clear}
            {...entryActions}
          />
        ) : (
          <DayPage
            journal={journal}
            day={day}
            today={today}
            arrived={shown.view.arrived}
            onChoose={choose}
            onAdd={(kind) => setForm({ type: 'new', kind })}
            {...entryActions}
          />
        )}
      </div>
      <EntryForm form={form} day={day} onClose={() => setForm({ type: 'none' })} />
    </>
  )
}
