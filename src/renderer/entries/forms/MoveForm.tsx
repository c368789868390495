// Moving an entry to another day; its times of day stay.
import { movedTo } from '../../../shared/journal/move.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { createReader } from '../../../shared/typed/form-reading.ts'
import { dayTitle } from '../../../shared/words/day-words.ts'
import { describe } from '../../../shared/words/describe.ts'
import { useToday } from '../../state/use-moment.ts'
import { useEntryForm } from '../use-entry-form.ts'
import { EntrySheet } from './EntrySheet.tsx'

type Props = { record: JournalRecord; onClose: () => void }

export function MoveForm({ record, onClose }: Props) {
  const today = useToday()
  const { title } = describe(record, navigator.language)
  const form = useEntryForm<{ day: string }>({
    initial: { day: record.day },
    read: ({ day }, context) => {
      const reader = createReader()
      const to = reader.day('day', day)
      return to
        ? { ok: true, entry: movedTo(record, to, context.timeZone) }
        : { ok: false, problems: reader.problems }
    },
    said: `Moved “${title}”.`,
    onDone: onClose,
  })
  // A move can be refused for any of the entry's fields, and none of them but the day is in this form.
  const { day: _, ...others } = form.problems
  return (
    <EntrySheet
      title="Move to another day"
      dayLabel="To"
      lead={
        <p className="form-lead">
          {title}, {dayTitle(record.day, today, navigator.language)}. Its times of day stay as they are.
        </p>
      }
      form={form}
      problem={Object.values(others)[0]}
      submit="Move"
      onClose={onClose}
    />
  )
}
