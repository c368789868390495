// Choosing what to try: an aid that one leg can have alone, and the part of the leg that it is for.
import { useId, useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import { capitalised } from '../../../shared/base/words.ts'
import { legPartNames, oneLegAids, type TrialChoice, type Tried } from '../../../shared/journal/records.ts'
import { isSameTrial, type TrialFigures } from '../../../shared/trends/trial-figures.ts'
import { ownAidNames } from '../../../shared/typed/aid-draft.ts'
import { aidNames, legPartWords } from '../../../shared/words/record-words.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { Field, SelectField } from '../../parts/Field.tsx'
import { useJournal } from '../../state/use-journal.ts'

type Props = {
  /** What was tried before: the same again goes on with its seed. */
  trials: readonly TrialFigures[]
  today: Day
  onStart: (trial: TrialChoice) => void
}

export function StartTrial({ trials, today, onStart }: Props) {
  const namesId = useId()
  const names = useJournal((journal) => [...ownAidNames(journal)], [])
  const [tried, setTried] = useState<Tried>({ aid: 'massage_gun', ownName: '', part: 'lower_leg' })
  const [problem, setProblem] = useState<string>()
  const set = (part: Partial<Tried>) => setTried((before) => ({ ...before, ...part }))

  function start() {
    const ownName = tried.aid === 'own' ? tried.ownName.trim() : ''
    if (tried.aid === 'own' && ownName === '') {
      setProblem('An aid of your own needs a name.')
      return
    }
    const chosen = { ...tried, ownName }
    const before = trials.find((one) => isSameTrial(one.tried, chosen))?.races[0]?.trial
    onStart({ ...chosen, seed: before?.seed ?? randomSeed(), startedOn: today })
  }

  return (
    <Card title="Try an aid on one leg" className="trial-start">
      <p>
        After each race one leg has the aid from the finish to day 7 and the other goes without. Afterrun
        draws the leg when you log the race, says which one it is on the days after it, and sets the two legs
        beside each other. Off until you choose.
      </p>
      <div className="trial-form">
        <SelectField
          label="Aid"
          value={tried.aid}
          choices={oneLegAids.map((value) => ({ value, text: aidNames[value] }))}
          onChange={(aid) => set({ aid })}
        />
        <SelectField
          label="Where it is used"
          value={tried.part}
          choices={legPartNames.map((value) => ({ value, text: capitalised(legPartWords[value]) }))}
          onChange={(part) => set({ part })}
        />
        {tried.aid === 'own' && (
          <>
            <Field
              label="Its name"
              list={namesId}
              maxLength={60}
              value={tried.ownName}
              onChange={(ownName) => set({ ownName })}
              problem={problem}
            />
            <datalist id={namesId}>
              {names.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </div>
      <p className="small">
        Leave it off, whatever was drawn, where something feels sharp, hurts at rest or is swollen, or where
        the maker of the aid says not to use it.
      </p>
      <Button look="primary" onClick={start}>
        Start with the next race
      </Button>
    </Card>
  )
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
