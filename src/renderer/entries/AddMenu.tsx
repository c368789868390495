// The button that adds an entry: every kind that can be written by hand, in three groups.
import { FileUp, Plus } from 'lucide-react'
import { Menu } from '../parts/Menu.tsx'
import type { NewKind } from './forms/EntryForm.tsx'
import { kindIcons } from './record-icons.ts'

const kinds: readonly { group: string; kind: NewKind; label: string }[] = [
  { group: 'How it felt', kind: 'soreness', label: 'Soreness check' },
  { group: 'How it felt', kind: 'night', label: 'Night of sleep' },
  { group: 'How it felt', kind: 'wellbeing', label: 'How the day was' },
  { group: 'How it felt', kind: 'heart', label: 'Resting heart' },
  { group: 'How it felt', kind: 'state', label: 'Injured or ill' },
  { group: 'How it felt', kind: 'signs', label: 'Signs to watch' },
  { group: 'What was done', kind: 'workout', label: 'Workout' },
  { group: 'What was done', kind: 'import', label: 'Run from a file' },
  { group: 'What was done', kind: 'rest_day', label: 'Rest day' },
  { group: 'What was done', kind: 'nap', label: 'Nap' },
  { group: 'What was done', kind: 'aid', label: 'Recovery aid' },
  { group: 'In words', kind: 'note', label: 'Note' },
  { group: 'In words', kind: 'plan', label: 'Plan' },
]

export function AddMenu({ onAdd }: { onAdd: (kind: NewKind) => void }) {
  return (
    <Menu
      button={{ look: 'primary', icon: <Plus aria-hidden="true" />, word: 'Add' }}
      items={kinds.map(({ group, kind, label }) => {
        const Icon = kind === 'import' ? FileUp : kindIcons[kind]
        return { group, label, icon: <Icon aria-hidden="true" />, onChoose: () => onAdd(kind) }
      })}
    />
  )
}
