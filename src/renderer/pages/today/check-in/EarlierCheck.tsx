// A check of earlier today, which stands by itself: when it was and what it said, in one quiet line.
import { clockTime } from '../../../../shared/base/day.ts'
import type { Soreness } from '../../../../shared/journal/records.ts'
import { clockWords } from '../../../../shared/words/units.ts'
import { soreChips } from '../../../parts/sore-chips.ts'
import { usePreferences } from '../../../state/use-preferences.ts'

export function EarlierCheck({ check }: { check: Soreness }) {
  const { clock } = usePreferences()
  const places = soreChips(check.ratings).map(({ name, value }) => `${name} ${value}`)
  return (
    <p className="small">
      At {clockWords(clockTime(check.checkedAt), clock)}:{' '}
      {places.length > 0 ? places.join(', ') : 'nothing sore'}. That entry is kept; this adds a new one.
    </p>
  )
}
