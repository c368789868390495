// The form of a nap: when it began, where that is known, and how long it was.

import { useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { Nap } from '../../../shared/journal/records.ts'
import { napDraft, readNap } from '../../../shared/typed/daily-drafts.ts'
import { readDuration } from '../../../shared/typed/durations.ts'
import { DurationField } from '../../parts/TypedFields.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { LateEntryNote } from './LateEntryNote.tsx'
import { TimeField } from './TimeField.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { nap: Nap | null; day: Day; onClose: () => void }

export function NapForm({ nap, day, onClose }: Props) {
  const [written] = useState(usePreferences())
  const initial = napDraft(nap, day, written)
  const form = useEntryForm({
    initial,
    read: (draft, context) => readNap(draft, { nap, draft: initial }, context),
    said: nap ? 'Nap changed.' : 'Nap written down.',
    onDone: onClose,
  })
  const { draft, set, problems } = form
  return (
    <EntrySheet title={nap ? 'Edit nap' : 'Nap'} form={form} onClose={onClose}>
      <TimeField
        label="Start"
        value={draft.time}
        onChange={(time) => set({ time })}
        problem={problems.startedAt}
      />
      <DurationField
        label="How long"
        hint="25 minutes or 1:10"
        value={draft.length}
        reading={readDuration(draft.length)}
        onChange={(length) => set({ length })}
        problem={problems.minutes}
      />
      <div className="field-wide">
        <LateEntryNote day={draft.day} time={draft.time} context={form.context} />
      </div>
    </EntrySheet>
  )
}
