// The form of the signs that a runner had on a day, each a tick.

import type { Day } from '../../../shared/base/day.ts'
import { capitalised } from '../../../shared/base/words.ts'
import type { Signs } from '../../../shared/journal/records.ts'
import { tickable } from '../../../shared/science/index.ts'
import { readSigns, signsDraft } from '../../../shared/typed/daily-drafts.ts'
import { signWords } from '../../../shared/words/record-words.ts'
import { TickField } from '../../parts/Field.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { signs: Signs | null; day: Day; onClose: () => void }

export function SignsForm({ signs, day, onClose }: Props) {
  const form = useEntryForm({
    initial: signsDraft(signs, day),
    read: (draft, context) => readSigns(draft, signs, context),
    said: signs ? 'Signs changed.' : 'Signs written down.',
    onDone: onClose,
  })
  const { ticked } = form.draft
  return (
    <EntrySheet title={signs ? 'Edit signs' : 'Signs to watch'} form={form} onClose={onClose}>
      {tickable.map((sign) => (
        <TickField
          key={sign}
          label={capitalised(signWords[sign])}
          checked={ticked.includes(sign)}
          onChange={() => form.set({ ticked: withSign(ticked, sign) })}
        />
      ))}
    </EntrySheet>
  )
}

/** The list with a sign ticked or unticked, in the order of the screen. */
function withSign(ticked: Signs['ticked'], sign: Signs['ticked'][number]): Signs['ticked'] {
  return tickable.filter((one) => ticked.includes(one) !== (one === sign))
}
