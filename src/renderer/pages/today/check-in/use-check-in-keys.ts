// The keys of the check-in: letters wherever no text is being typed, Enter from one part to the next.

import { keyName } from '../../../../shared/base/pressed-key.ts'
import { commandOf, type StepId, stepAfter, steps } from '../../../commands/check-in-steps.ts'
import { inField } from '../../../commands/in-field.ts'
import { useWindowKey } from '../../../commands/use-window-key.ts'
import type { CheckIn } from './use-check-in.ts'

export function useCheckInKeys(
  { keepAll, sameAsBefore, toggleNothingElse }: CheckIn,
  letters: boolean,
): void {
  useWindowKey((event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    if (document.querySelector('dialog[open]')) return
    const next = event.key === 'Enter' ? stepAfter(stepAround(event.target)) : null
    const command = letters && !inField(event.target) ? commandOf(keyName(event)) : null
    if (next) goToStep(next)
    else if (command?.type === 'same' && keepAll) keepAll()
    else if (command?.type === 'same' && sameAsBefore) sameAsBefore.take()
    else if (command?.type === 'nothing_else') toggleNothingElse()
    else if (command?.type === 'go') goToStep(command.to)
    else return
    event.preventDefault()
  })
}

function stepAround(target: EventTarget | null): string {
  if (!(target instanceof HTMLInputElement)) return ''
  return steps.find(({ id }) => target.closest(`#${id}`))?.id ?? ''
}

export function goToStep(id: StepId): void {
  const place = document.getElementById(id)
  const field = place?.querySelector<HTMLInputElement>('input:checked') ?? place?.querySelector('input')
  field?.focus()
}
