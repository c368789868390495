// The check-in: where it is sore, the night, how the day feels; each part may stay empty.
import { ChevronUp, PersonStanding } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { clockTime } from '../../../../shared/base/day.ts'
import { pastDayWords } from '../../../../shared/words/day-words.ts'
import { clockWords } from '../../../../shared/words/units.ts'
import { hrefOfPlace } from '../../../commands/routes.ts'
import { Button } from '../../../parts/Button.tsx'
import { BodyMap } from '../../../parts/body-map/BodyMap.tsx'
import { Card } from '../../../parts/Card.tsx'
import { Problem } from '../../../parts/Field.tsx'
import { Scale } from '../../../parts/Scale.tsx'
import { SoreChips } from '../../../parts/SoreChips.tsx'
import { useApp } from '../../../state/use-app.ts'
import { useMoment } from '../../../state/use-moment.ts'
import { usePreferences } from '../../../state/use-preferences.ts'
import { partOfDay } from './check-in.ts'
import './check-in.css'
import { keyOfLetter, keyOfStep } from '../../../commands/check-in-steps.ts'
import { EarlierCheck } from './EarlierCheck.tsx'
import { LateNote } from './LateNote.tsx'
import { MoreFields } from './MoreFields.tsx'
import { PlaceField } from './PlaceField.tsx'
import { SleepField } from './SleepField.tsx'
import { StillSo } from './StillSo.tsx'
import { StillUnwell } from './StillUnwell.tsx'
import { allWords, unansweredWords } from './still-so-words.ts'
import { ratingsBeside, useAskedHere } from './use-asked-here.ts'
import { type CheckIn, useCheckIn } from './use-check-in.ts'
import { useCheckInKeys } from './use-check-in-keys.ts'
import { useMore } from './use-more.ts'
import { useUnwell } from './use-unwell.ts'
import { WellbeingScales } from './WellbeingScales.tsx'

/** `isJustOpened` is the card opened again by a press, which the focus follows. */
type Props = { isJustOpened: boolean; onFold: () => void }

export function CheckInCard({ isJustOpened, onFold }: Props) {
  const letterKeys = useApp(({ settings }) => settings.letterKeys)
  const { clock } = usePreferences()
  const { at } = useMoment()
  const checkIn = useCheckIn()
  const faint = checkIn.nothingElseSore ? null : faintOf(checkIn.before)
  const more = useMore()
  const unwell = useUnwell()
  useCheckInKeys(checkIn, letterKeys)
  useEffect(() => {
    if (isJustOpened) document.getElementById('check-in-nothing-else')?.focus()
  }, [isJustOpened])
  return (
    <Card
      className="check-in"
      title={`How are you ${partOfDay(clockTime(at))}?`}
      aside="saved as you go; every field may stay empty"
    >
      <LateNote />
      {checkIn.unanswered.map((one) => (
        <p key={JSON.stringify(one)} className="small form-note">
          {unansweredWords(one, checkIn.day, navigator.language)}
        </p>
      ))}
      <StillUnwell
        states={unwell.asked}
        today={checkIn.day}
        onStill={unwell.still}
        onBetter={unwell.better}
      />
      <div className="check-in-body">
        <SorenessAndSleep checkIn={checkIn} letters={letterKeys} />
        <CheckInMap
          isAsked={checkIn.asked.length > 0}
          below={
            faint && (
              <p className="tiny check-in-faint">
                Faint: your last check-in, {pastDayWords(faint.day, checkIn.day, navigator.language)} at{' '}
                {clockWords(clockTime(faint.checkedAt), clock)}.
              </p>
            )
          }
        >
          <BodyMap
            hrefOfPlace={hrefOfPlace}
            label="Soreness when you use it"
            ratings={checkIn.ratings}
            {...(faint && { before: faint.ratings })}
            onRate={checkIn.rate}
            onFeel={checkIn.sayFeel}
          />
        </CheckInMap>
      </div>
      <div id="check-in-quality">
        <Scale
          label="How well did you sleep?"
          {...(letterKeys && { shortcut: keyOfStep('check-in-quality') })}
          aside="0 very poor – 10 very good"
          from={0}
          to={10}
          value={checkIn.night?.quality ?? null}
          onChange={(quality) => checkIn.setNight({ quality })}
        />
      </div>
      <WellbeingScales checkIn={checkIn} letters={letterKeys} />
      {checkIn.wellbeingProblem && <Problem>{checkIn.wellbeingProblem}</Problem>}
      <MoreFields checkIn={checkIn} more={more} unwell={unwell}>
        <Button icon={<ChevronUp aria-hidden="true" />} onClick={onFold}>
          Fold to one line
        </Button>
      </MoreFields>
    </Card>
  )
}

/** A check in which something was sore. */
function faintOf(check: CheckIn['before']): CheckIn['before'] {
  return check?.ratings.some(({ value }) => value > 0) ? check : null
}

type CheckInMapProps = {
  isAsked: boolean
  /** Stands under a map that nothing was asked beside: where something was, its day stands on the question. */
  below: ReactNode
  children: ReactNode
}

/** In a narrow window the map waits behind a button while what still stands is asked first. */
function CheckInMap({ isAsked, below, children }: CheckInMapProps) {
  // It stays behind its button when the last question is answered, as what is under it would move away.
  const [wasAsked, setWasAsked] = useState(isAsked)
  const [opened, setOpened] = useState(false)
  if (isAsked && !wasAsked) setWasAsked(true)
  return (
    <div className="check-in-map" data-waits={wasAsked && !opened}>
      <div className="check-in-map-open">
        <Button icon={<PersonStanding aria-hidden="true" />} onClick={() => setOpened(true)}>
          Body map
        </Button>
      </div>
      <div className="check-in-map-body">
        {children}
        {!wasAsked && below}
      </div>
    </div>
  )
}

function SorenessAndSleep({ checkIn, letters }: { checkIn: CheckIn; letters: boolean }) {
  const { day, ratings, nothingElseSore, asked, answer, keepAll, sameAsBefore, earlier } = checkIn
  const here = useAskedHere(day, asked, ratings, nothingElseSore)
  const beside = ratingsBeside(here, ratings)
  const { clock } = usePreferences()
  const shortcut = (key: string) => (letters ? { shortcut: key } : {})
  return (
    <div className="check-in-words">
      <h3 className={here.length > 0 ? 'visually-hidden' : undefined}>Soreness when you use it</h3>
      <div className="check-in-said">
        <StillSo asked={here} today={day} onAnswer={answer} />
        {(beside.length > 0 || (here.length === 0 && (nothingElseSore || !earlier))) && (
          <SoreChips ratings={beside} nothingElseSore={nothingElseSore} />
        )}
        {here.length > 0 && beside.length === 0 && nothingElseSore && (
          <p className="small">Nothing else is sore.</p>
        )}
        {earlier && <EarlierCheck check={earlier} />}
      </div>
      <div className="check-in-quick">
        {keepAll && (
          <Button {...shortcut(keyOfLetter('same'))} onClick={keepAll}>
            {allWords(asked, day, navigator.language)}
          </Button>
        )}
        {!keepAll && sameAsBefore && (
          <Button {...shortcut(keyOfLetter('same'))} onClick={sameAsBefore.take}>
            {sameAsBefore.check && sameAsBefore.check === earlier ? (
              <>Same as at {clockWords(clockTime(earlier.checkedAt), clock)}</>
            ) : (
              'Same as yesterday'
            )}
          </Button>
        )}
        <Button
          {...shortcut(keyOfLetter('nothing_else'))}
          id="check-in-nothing-else"
          aria-pressed={nothingElseSore}
          onClick={checkIn.toggleNothingElse}
        >
          <span className="check-in-either">
            <span>{ratings.length === 0 ? 'Nothing sore' : 'Nothing else sore'}</span>
            <span aria-hidden="true">Nothing else sore</span>
          </span>
        </Button>
      </div>
      <div id="check-in-places" className="check-in-keyed">
        <PlaceField day={checkIn.day} onRatings={checkIn.rateAll} />
        {letters && (
          <span aria-hidden="true" className="key-hint">
            <kbd>{keyOfStep('check-in-places')}</kbd>
          </span>
        )}
      </div>
      {checkIn.checkProblem && <Problem>{checkIn.checkProblem}</Problem>}
      <div id="check-in-sleep" className="check-in-keyed">
        <SleepField
          day={checkIn.day}
          night={checkIn.night}
          onSleep={checkIn.setSleep}
          refused={checkIn.nightProblem}
        />
        {letters && (
          <span aria-hidden="true" className="key-hint">
            <kbd>{keyOfStep('check-in-sleep')}</kbd>
          </span>
        )}
      </div>
    </div>
  )
}
