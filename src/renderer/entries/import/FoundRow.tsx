// One workout that a file holds: what it is, what is told and asked about it, and whether it comes in.
import { clockTime, readDay } from '../../../shared/base/day.ts'
import { longDay } from '../../../shared/words/dates.ts'
import { describe } from '../../../shared/words/describe.ts'
import { questionText, remarkText } from '../../../shared/words/read-file-words.ts'
import { clockWords, durationText } from '../../../shared/words/units.ts'
import { Button } from '../../parts/Button.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { JournalDay } from '../JournalDay.tsx'
import { modalityIcons } from '../modality-icons.ts'
import { type Choice, type Found, type Known, recordOf, ticked } from './found.ts'
import { WhatIsDone } from './ImportSection.tsx'
import { lacksWords } from './import-words.ts'

type Props = {
  row: Found
  choice: Choice
  /** As it is typed. */
  day: string
  onChoice: (choice: Choice) => void
  onDay: (day: string) => void
  /** It is one workout with the one that it continues. */
  joined: boolean
  onJoin: (one: boolean) => void
}

export function FoundRow({ row, choice, day, onChoice, onDay, joined, onJoin }: Props) {
  const shown = usePreferences()
  const { workout, known, questions, remarks } = row
  const { title, details } = describe(recordOf(row, row.id), shown.locale, shown)
  const Icon = modalityIcons[workout.modality]
  const clock = workout.startedAt && clockWords(clockTime(workout.startedAt), shown.clock)
  const [question] = questions
  const told = remarks.map(remarkText)
  return (
    <li className="import-row" data-out={choice === 'leave' ? '' : undefined}>
      <label className="import-row-tick">
        <Tick
          checked={choice !== 'leave'}
          aria-label={`${title}, ${longDay(workout.day, shown.locale)}`}
          onChange={(isTicked) => onChoice(isTicked ? ticked(known) : 'leave')}
        />
      </label>
      <Icon aria-hidden="true" className="import-row-icon" />
      <div className="import-row-words">
        <h4>{title}</h4>
        <p className="small">
          {longDay(workout.day, shown.locale)}
          {clock && `, ${clock}`}
          {details && ` · ${details}`}
        </p>
        <p className="tiny import-row-file">{row.fileName}</p>
        {told.length > 0 && <p className="tiny">{told.join(' ')}</p>}
        {known.type !== 'new' && <p className="import-known">{knownWords(known, shown)}</p>}
        {question && (
          <div className="import-question">
            <p>{questionText(question, shown.locale)}</p>
            <JournalDay
              label="Day"
              value={day}
              onChange={(typed) => {
                onDay(typed)
                if (readDay(typed)) onChoice('take')
              }}
              problem={choice !== 'leave' && !readDay(day) ? 'Choose its day.' : undefined}
            />
            {question.why === 'week_rollover' && day !== question.later && (
              <Button
                look="quiet"
                onClick={() => {
                  onDay(question.later)
                  onChoice('take')
                }}
              >
                It was {longDay(question.later, shown.locale)}
              </Button>
            )}
          </div>
        )}
        {row.continues && choice !== 'leave' && (
          <div className="import-question">
            <p>
              It began {durationText(row.continues.pauseSeconds)} after the one before it ended. One workout
              or two?
            </p>
            <Segmented
              label="One workout or two"
              value={joined ? 'one' : 'two'}
              choices={[
                { value: 'two', text: 'Two' },
                { value: 'one', text: 'One' },
              ]}
              onChange={(value) => onJoin(value === 'one')}
            />
          </div>
        )}
        <WhatIsDone known={known} choice={choice} onChoice={onChoice} />
      </div>
    </li>
  )
}

function knownWords(
  known: Exclude<Known, { type: 'new' }>,
  shown: ReturnType<typeof usePreferences>,
): string {
  const lacks = lacksWords(known.lacks)
  const lacking = lacks === '' ? 'It lacks nothing that is here.' : `It could be given ${lacks}.`
  if (known.type === 'drop') return `The same workout is in ${known.fileName}, beside it. ${lacking}`
  const { title } = describe(known.record, shown.locale, shown)
  return `In the journal already: ${title}. ${lacking}`
}
