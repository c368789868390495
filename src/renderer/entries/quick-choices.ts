// What can be logged from anywhere, each by a letter: a run first, and every kind that is written by hand.
import { FileUp, type LucideIcon } from 'lucide-react'
import type { Kind } from '../../shared/journal/records.ts'
import { wordsOf } from '../../shared/words/kind-words.ts'
import { entryKind, kindsInOrder } from './kinds.tsx'
import { modalityIcons } from './modality-icons.ts'
import type { OpenForm } from './open-form.ts'

export type QuickChoice = { letter: string; words: string; icon: LucideIcon; form: OpenForm }

const letters: Partial<Record<Kind, string>> = {
  soreness: 'S',
  night: 'N',
  wellbeing: 'D',
  heart: 'H',
  state: 'I',
  signs: 'G',
  rest_day: 'T',
  nap: 'P',
  aid: 'C',
  note: 'O',
  plan: 'L',
}

const nothingSaid = { purpose: null, occasion: null } as const

export const quickChoices: readonly QuickChoice[] = [
  {
    letter: 'R',
    words: 'Run',
    icon: modalityIcons.run,
    form: { type: 'begun', workout: { modality: 'run', ...nothingSaid } },
  },
  {
    letter: 'W',
    words: 'Walk, ride or other',
    icon: modalityIcons.walk,
    form: { type: 'begun', workout: { modality: 'walk', ...nothingSaid }, asksKind: true },
  },
  { letter: 'F', words: 'Run from a file', icon: FileUp, form: { type: 'new', kind: 'import' } },
  ...kindsInOrder.flatMap((kind): QuickChoice[] => {
    const letter = letters[kind]
    if (letter === undefined) return []
    return [{ letter, words: wordsOf(kind).one, icon: entryKind(kind).icon, form: { type: 'new', kind } }]
  }),
]
