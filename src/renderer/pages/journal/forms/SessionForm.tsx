// The form of a session that was done: its day and its note can be changed, the rest is what happened.
import { movedTo } from '../../../../shared/journal/move.ts'
import type { Session } from '../../../../shared/journal/records.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { createReader } from './form-reading.ts'
import { useEntryForm } from './use-entry-form.ts'

type Props = { session: Session; onClose: () => void }

export function SessionForm({ session, onClose }: Props) {
  const form = useEntryForm<{ day: string; note: string }>({
    initial: { day: session.day, note: session.note },
    read: ({ day, note }, context) => {
      const reader = createReader()
      const to = reader.day('day', day)
      return to
        ? { ok: true, entry: movedTo({ ...session, note }, to, context.timeZone) }
        : { ok: false, problems: reader.problems }
    },
    said: 'Session changed.',
    onDone: onClose,
  })
  return (
    <EntrySheet title={`Edit ${session.routineName}`} form={form} onClose={onClose}>
      {null}
    </EntrySheet>
  )
}
