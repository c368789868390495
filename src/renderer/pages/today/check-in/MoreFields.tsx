// The rarer fields of the check-in, folded away until they are wanted.
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { states } from '../../../../shared/journal/records.ts'
import { stateNames } from '../../../../shared/words/record-words.ts'
import { Button } from '../../../parts/Button.tsx'
import { Scale } from '../../../parts/Scale.tsx'
import { Choices } from './Choices.tsx'
import { SavedNote } from './SavedNote.tsx'
import { SavedNumber } from './SavedNumber.tsx'
import type { CheckIn } from './use-check-in.ts'
import type { More } from './use-more.ts'
import type { Unwell } from './use-unwell.ts'

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
] as const
const stateChoices = states.map((value) => ({ value, text: stateNames[value] }))
const restChoices = [
  { value: 'full', text: 'Full rest' },
  { value: 'easy_walk', text: 'With an easy walk' },
] as const

/** The children end the card: beside the button while the fields are folded away, else below them. */
type Props = { checkIn: CheckIn; more: More; unwell: Unwell; children: ReactNode }

export function MoreFields({ checkIn, more, unwell, children }: Props) {
  const id = useId()
  const [opened, setOpened] = useState<boolean | null>(null)
  const isOpen = opened ?? isAnySaid(checkIn, more)
  return (
    <div className="more" data-open={isOpen}>
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
        onClick={() => setOpened(!isOpen)}
      >
        {isOpen ? 'Less' : 'More: stiffness, heart, rest day, note'}
      </Button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever is in one of the fields keeps them unfolded */}
      <div className="more-fields" id={id} hidden={!isOpen} onFocus={() => setOpened(true)}>
        <Choices
          label="Injured, ill or worn out"
          choices={stateChoices}
          pressed={unwell.standing.map(({ state }) => state)}
          onToggle={unwell.toggle}
          problem={unwell.problem}
        />
        <Choices
          label="Rest day"
          choices={restChoices}
          pressed={more.restDay ? [more.restDay] : []}
          onToggle={more.toggleRestDay}
        />
        <DayScales checkIn={checkIn} />
        <YesNo
          label="Ate and drank enough"
          value={checkIn.wellbeing?.ateAndDrankEnough ?? null}
          onAnswer={(ateAndDrankEnough) => checkIn.setWellbeing({ ateAndDrankEnough })}
        />
        <YesNo
          label="Restless legs in the night"
          value={checkIn.night?.restlessLegs ?? null}
          onAnswer={(restlessLegs) => checkIn.setNight({ restlessLegs })}
        />
        <div className="more-numbers">
          <SavedNumber
            day={more.day}
            label="Resting heart rate"
            name="A resting heart rate"
            unit="/min"
            value={more.heart?.restingHeartRateBpm ?? null}
            onNumber={(restingHeartRateBpm) => more.setHeart({ restingHeartRateBpm })}
            refusal={more.heartRefusal}
            path="restingHeartRateBpm"
          />
          <SavedNumber
            day={more.day}
            label="RMSSD"
            name="RMSSD"
            unit="ms"
            value={more.heart?.rmssdMs ?? null}
            onNumber={(rmssdMs) => more.setHeart({ rmssdMs })}
            refusal={more.heartRefusal}
            path="rmssdMs"
          />
          <SavedNumber
            day={more.day}
            label="Nap"
            name="A nap"
            unit="min"
            value={more.napMinutes}
            onNumber={more.setNap}
            refusal={more.napRefusal}
            path="minutes"
          />
        </div>
        <SavedNote
          day={more.day}
          text={more.note}
          onText={more.setNote}
          problem={more.noteRefusal?.message}
        />
      </div>
      {children}
    </div>
  )
}

function DayScales({ checkIn: { wellbeing, setWellbeing } }: { checkIn: CheckIn }) {
  return (
    <>
      <Scale
        label="Stiffness in the morning"
        ends={['none', 'very stiff']}
        from={0}
        to={10}
        value={wellbeing?.morningStiffness ?? null}
        onChange={(morningStiffness) => setWellbeing({ morningStiffness })}
      />
      <Scale
        label="Enjoyment"
        ends={['none', 'a great deal']}
        from={0}
        to={10}
        value={wellbeing?.enjoyment ?? null}
        onChange={(enjoyment) => setWellbeing({ enjoyment })}
      />
    </>
  )
}

type YesNoProps = { label: string; value: boolean | null; onAnswer: (value: boolean | null) => void }

function YesNo({ label, value, onAnswer }: YesNoProps) {
  const said = value === null ? null : value ? 'yes' : 'no'
  return (
    <Choices
      label={label}
      choices={yesNo}
      pressed={said ? [said] : []}
      onToggle={(answer) => onAnswer(answer === said ? null : answer === 'yes')}
    />
  )
}

function isAnySaid({ wellbeing, night }: CheckIn, more: More): boolean {
  const ofDay = [wellbeing?.morningStiffness, wellbeing?.enjoyment, wellbeing?.ateAndDrankEnough]
  const others = [night?.restlessLegs, more.heart, more.restDay, more.napMinutes]
  return [...ofDay, ...others].some((value) => value != null) || more.note !== ''
}
