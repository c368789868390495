// "Ill or injured": a quiet button of the first screen; what holds already ends by the same press.
import { Thermometer } from 'lucide-react'
import { uncapitalised } from '../../../shared/base/words.ts'
import { states } from '../../../shared/journal/records.ts'
import { stateNames } from '../../../shared/words/record-words.ts'
import { Menu } from '../../parts/Menu.tsx'
import { useUnwell } from './check-in/use-unwell.ts'

export function UnwellMenu() {
  const unwell = useUnwell()
  const icon = <Thermometer aria-hidden="true" />
  return (
    <Menu
      button={{ icon, word: 'Ill or injured' }}
      items={states.map((state) => {
        const holds = unwell.standing.some((one) => one.state === state)
        return {
          label: holds ? `No longer ${uncapitalised(stateNames[state])}` : stateNames[state],
          icon,
          onChoose: () => unwell.toggle(state),
        }
      })}
    />
  )
}
