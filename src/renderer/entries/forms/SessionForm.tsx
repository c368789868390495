// The form of a session that was done: its day, its note and how sore it was can be changed, the rest is what happened.
import { movedTo } from '../../../shared/journal/move.ts'
import type { Rating, Session } from '../../../shared/journal/records.ts'
import { createReader } from '../../../shared/typed/form-reading.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import { useEntryForm } from '../use-entry-form.ts'
import { EntrySheet } from './EntrySheet.tsx'
import type { FormProps } from './entry-form.tsx'
import { SessionSoreness } from './SessionSoreness.tsx'

type Draft = { day: string; before: Rating[]; after: Rating[]; note: string }

/** A session is only ever done, so that there is none to be written anew. */
export function SessionForm({ record, onClose }: FormProps<Session>) {
  return record && <EditSession session={record} onClose={onClose} />
}

function EditSession({ session, onClose }: { session: Session; onClose: () => void }) {
  const { day, before, after, note } = session
  const form = useEntryForm<Draft>({
    initial: { day, before, after, note },
    read: (draft, context) => {
      const reader = createReader()
      const to = reader.day('day', draft.day)
      return to
        ? { ok: true, entry: movedTo({ ...session, ...draft, day }, to, context.timeZone) }
        : { ok: false, problems: reader.problems }
    },
    said: wordsOf('session').changed,
    onDone: onClose,
  })
  return (
    <EntrySheet title={`Edit ${session.routineName}`} form={form} onClose={onClose}>
      <SessionSoreness before={form.draft.before} after={form.draft.after} onChange={form.set} />
    </EntrySheet>
  )
}
