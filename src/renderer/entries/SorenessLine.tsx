// A soreness check under its title: its places as chips, and what the chips do not say.
import { capitalised } from '../../shared/base/words.ts'
import type { Soreness } from '../../shared/journal/records.ts'
import { wordsOf } from '../../shared/words/kind-words.ts'
import { contextWords } from '../../shared/words/record-words.ts'
import { Marked } from '../parts/Marked.tsx'
import { SoreChips } from '../parts/SoreChips.tsx'
import { usePreferences } from '../state/use-preferences.ts'

export function SorenessLine({ record }: { record: Soreness }) {
  const shown = usePreferences()
  const { ratings, nothingElseSore, context, note } = record
  const isRated = ratings.length > 0
  const words = isRated
    ? [context && capitalised(contextWords[context]), note].filter(Boolean).join(', ')
    : wordsOf('soreness').describe(record, shown).details
  return (
    <>
      {isRated && <SoreChips ratings={ratings} nothingElseSore={nothingElseSore} />}
      {words && (
        <p className="small">
          <Marked>{words}</Marked>
        </p>
      )}
    </>
  )
}
