// Freshness, mood, calm and motivation in the wording that the runner chose.
import { highestOf } from '../../../../shared/journal/records.ts'
import { askedItems, endsOf, itemName, numberWords } from '../../../../shared/words/wellbeing-words.ts'
import { keyOfStep, stepOfItem } from '../../../commands/check-in-steps.ts'
import { Scale } from '../../../parts/Scale.tsx'
import type { CheckIn } from './use-check-in.ts'

export function WellbeingScales({ checkIn, letters }: { checkIn: CheckIn; letters: boolean }) {
  const { wellbeing, instrument, setWellbeing } = checkIn
  return (
    <div className="wellbeing" data-highest={highestOf[instrument]}>
      {askedItems.map((item) => (
        <div key={item} id={stepOfItem[item]}>
          <Scale
            label={itemName(item, instrument)}
            {...(letters && { shortcut: keyOfStep(stepOfItem[item]) })}
            ends={endsOf(item, instrument)}
            from={1}
            to={highestOf[instrument]}
            names={numberWords(item, instrument)}
            value={wellbeing?.[item] ?? null}
            onChange={(value) => setWellbeing({ [item]: value })}
          />
        </div>
      ))}
    </div>
  )
}
