// The form that is open, as soon as the forms are there.
import type { Day } from '../../shared/base/day.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useForms } from './forms-chunk.ts'
import type { OpenForm } from './open-form.ts'

type Props = { form: OpenForm; day: Day; onClose: () => void }

export function EntryForm({ form, day, onClose }: Props) {
  const chunk = useForms(form.type !== 'none')
  if (form.type === 'none') return null
  switch (chunk.type) {
    case 'away':
      return null
    case 'here':
      return <chunk.AnyForm form={form} day={day} onClose={onClose} />
    case 'not_read':
      return (
        <Dialog title="This form could not be opened" dirty={false} onClose={onClose} cancel="Close">
          <p>Afterrun may have been closed. Start it again to go on.</p>
        </Dialog>
      )
  }
}
