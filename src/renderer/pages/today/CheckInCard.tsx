// The check-in: where it is sore, how long and how well the night was; each part may stay empty.
import { useEffect } from 'react'
import { clockTime, type Instant } from '../../../shared/day.ts'
import { Button } from '../../parts/Button.tsx'
import { BodyMap } from '../../parts/body-map/BodyMap.tsx'
import { Card } from '../../parts/Card.tsx'
import { Scale } from '../../parts/Scale.tsx'
import { SoreChips } from '../../parts/SoreChips.tsx'
import { inField } from '../../use-shortcuts.ts'
import { partOfDay } from './check-in.ts'
import { SleepField } from './SleepField.tsx'
import { type CheckIn, useCheckIn } from './use-check-in.ts'

export function CheckInCard({ at }: { at: Instant }) {
  const checkIn = useCheckIn()
  const { ratings, nothingElseSore, sameAsYesterday } = checkIn
  useCheckInKeys(checkIn)
  return (
    <Card
      className="check-in"
      title={`How are you ${partOfDay(clockTime(at))}?`}
      aside="saved as you go; every field may stay empty"
    >
      <div className="check-in-body">
        <div className="check-in-words">
          <h3>Soreness when you use it</h3>
          <SoreChips ratings={ratings} nothingElseSore={nothingElseSore} />
          <div className="check-in-quick">
            {sameAsYesterday && (
              <Button shortcut="Y" onClick={sameAsYesterday}>
                Same as yesterday
              </Button>
            )}
            <Button shortcut="N" aria-pressed={nothingElseSore} onClick={checkIn.toggleNothingElse}>
              {ratings.length === 0 ? 'Nothing sore' : 'Nothing else sore'}
            </Button>
          </div>
          {checkIn.checkProblem && (
            <p className="field-problem" role="alert">
              {checkIn.checkProblem}
            </p>
          )}
          <SleepField night={checkIn.night} onSleep={checkIn.setSleep} refused={checkIn.nightProblem} />
        </div>
        <div className="check-in-map">
          <BodyMap label="Soreness when you use it" ratings={ratings} onRate={checkIn.rate} />
        </div>
      </div>
      <Scale
        label="How well did you sleep?"
        ends="0 very poor – 10 very good"
        from={0}
        to={10}
        value={checkIn.night?.quality ?? null}
        onChange={checkIn.setQuality}
      />
    </Card>
  )
}

/** Y and N, wherever on the page no text is being typed. */
function useCheckInKeys({ sameAsYesterday, toggleNothingElse }: CheckIn) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (inField(event.target) || document.querySelector('dialog[open]')) return
      const key = event.key.toLowerCase()
      if (key === 'y' && sameAsYesterday) sameAsYesterday()
      else if (key === 'n') toggleNothingElse()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [sameAsYesterday, toggleNothingElse])
}
