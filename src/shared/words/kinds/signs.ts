// The signs of more than ordinary soreness in words.
import type { Signs } from '../../journal/records.ts'
import { signWords } from '../record-words.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Signs'

export const signsWords: KindWords<Signs> = {
  all,
  one: 'Signs to watch',
  edit: 'Edit signs',
  written: 'Signs saved.',
  changed: 'Signs changed.',
  describe: ({ ticked, note }) => ({
    title:
      ticked.length === 0 ? 'No signs any more' : ticked.length === 1 ? 'A sign' : `${ticked.length} signs`,
    details: line(...ticked.map((sign) => signWords[sign]), note),
  }),
  searched: ({ ticked, note }) => [all, ...ticked.map((sign) => signWords[sign]), note],
  fields: { ticked: 'what is ticked', note: 'the note' },
}
