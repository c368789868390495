// The button that adds an entry: every kind that can be written by hand, in three groups, and a run from a file.
import { FileUp, Plus } from 'lucide-react'
import { wordsOf } from '../../shared/words/kind-words.ts'
import { Menu } from '../parts/Menu.tsx'
import { entryKind, kindsInOrder, type MenuGroup } from './kinds.tsx'
import type { NewKind } from './open-form.ts'

const groups: readonly MenuGroup[] = ['How it felt', 'What was done', 'In words']

export function AddMenu({ onAdd }: { onAdd: (kind: NewKind) => void }) {
  return (
    <Menu
      button={{ look: 'primary', icon: <Plus aria-hidden="true" />, word: 'Add' }}
      items={groups.flatMap((group) =>
        kindsInOrder
          .filter((kind) => entryKind(kind).addedUnder === group)
          .flatMap((kind) => {
            const Icon = entryKind(kind).icon
            const item = {
              group,
              label: wordsOf(kind).one,
              icon: <Icon aria-hidden="true" />,
              onChoose: () => onAdd(kind),
            }
            const fromFile = {
              group,
              label: 'Run from a file',
              icon: <FileUp aria-hidden="true" />,
              onChoose: () => onAdd('import'),
            }
            return kind === 'workout' ? [item, fromFile] : [item]
          }),
      )}
    />
  )
}
