// The recovery sessions of today beside the dose, and for each that has no answer yet whether it left the runner fresher or more tired.
import type { Day } from '../../../shared/base/day.ts'
import { capitalised } from '../../../shared/base/words.ts'
import { recordsOn } from '../../../shared/journal/days.ts'
import { afterwardsAnswers, type Workout } from '../../../shared/journal/records.ts'
import type { Advice } from '../../../shared/recovery/advice.ts'
import type { EasyHeartRate } from '../../../shared/recovery/easy-heart-rate.ts'
import { doneWords } from '../../../shared/recovery/recovery-words.ts'
import { afterwardsWords, modalityNames } from '../../../shared/words/record-words.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { useClient } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'

type Props = { advice: Advice; heart: EasyHeartRate | null; today: Day }

export function DoneCard({ advice, heart, today }: Props) {
  const done = useJournal(
    (journal) =>
      recordsOn(journal, today).filter(
        (record): record is Workout => record.kind === 'workout' && record.purpose === 'recovery',
      ),
    [today],
  )
  if (done.length === 0) return null
  return (
    <Card title="Done today">
      <ul className="recovery-done">
        {done.map((workout) => (
          <li key={workout.id}>
            <p>
              <strong>{modalityNames[workout.modality]}.</strong>{' '}
              {capitalised(doneWords(workout, advice.movement, heart))}
            </p>
            {workout.afterwards === null && <Afterwards workout={workout} />}
            {workout.afterwards === 'more_tired' && (
              <p className="small">Then it was more than it should be: shorter or easier next time.</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Afterwards({ workout }: { workout: Workout }) {
  const client = useClient()
  async function say(afterwards: Workout['afterwards']) {
    const refusal = await client.save({ ...workout, afterwards }, 'Noted.', null, workout)
    if (refusal) client.say(refusal.message)
  }
  return (
    <fieldset className="recovery-afterwards">
      <legend>How do you feel now?</legend>
      {afterwardsAnswers.map((answer) => (
        <Button key={answer} onClick={() => void say(answer)}>
          {capitalised(afterwardsWords[answer].replace(' afterwards', ''))}
        </Button>
      ))}
    </fieldset>
  )
}
