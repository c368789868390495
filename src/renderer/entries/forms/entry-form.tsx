// The form of a kind of entry, put together of its draft, its reading and its fields on the one sheet that all have.
import { type ReactNode, useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { Kind, RecordOf } from '../../../shared/journal/records.ts'
import type { FormContext, FormReading, Problems } from '../../../shared/typed/form-reading.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import type { Preferences } from '../../../shared/words/preferences.ts'
import type { Ready } from '../../state/app-state.ts'
import { appOf, type Moment, now, useClient } from '../../state/use-app.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { useEntryForm } from '../use-entry-form.ts'
import { EntrySheet, type SheetDraft } from './EntrySheet.tsx'

/** `record` is the entry that is changed, null for a new one. */
export type FormProps<R> = { record: R | null; day: Day; onClose: () => void }

/** What a draft begins from. Its unit and clock stay those in which the texts were begun, whatever is set meanwhile. */
type Opening = { written: Preferences; app: Ready; moment: Moment }

export type FieldsProps<R, D> = {
  draft: D
  set(part: Partial<D>): void
  problems: Problems
  context: FormContext
  written: Preferences
  record: R | null
}

type Parts<K extends Kind, D extends SheetDraft> = {
  kind: K
  dayLabel?: string
  begin(record: RecordOf<K> | null, day: Day, opening: Opening): D
  read(
    draft: D,
    before: { record: RecordOf<K> | null; draft: D },
    context: FormContext,
    written: Preferences,
  ): FormReading
  Fields(props: FieldsProps<RecordOf<K>, D>): ReactNode
}

export function entryForm<K extends Kind, D extends SheetDraft>({
  kind,
  dayLabel,
  begin,
  read,
  Fields,
}: Parts<K, D>): (props: FormProps<RecordOf<K>>) => ReactNode {
  return function KindForm({ record, day, onClose }) {
    const client = useClient()
    const preferences = usePreferences()
    const [{ written, initial }] = useState(() => {
      const app = appOf(client)
      return {
        written: preferences,
        initial: begin(record, day, { written: preferences, app, moment: now(app) }),
      }
    })
    const words = wordsOf(kind)
    const form = useEntryForm({
      initial,
      read: (draft, context) => read(draft, { record, draft: initial }, context, written),
      said: record ? words.changed : words.written,
      onDone: onClose,
    })
    const { draft, set, problems, context } = form
    return (
      <EntrySheet
        title={record ? words.edit : words.one}
        dayLabel={dayLabel}
        isNew={record === null}
        form={form}
        onClose={onClose}
      >
        <Fields
          draft={draft}
          set={set}
          problems={problems}
          context={context}
          written={written}
          record={record}
        />
      </EntrySheet>
    )
  }
}
