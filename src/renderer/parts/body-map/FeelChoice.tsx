// What is asked of a rated place beside its number: dull or sharp, and whether it hurts at rest or at night.
import type { Rating } from '../../../shared/journal/records.ts'
import type { Feel } from '../../../shared/soreness/ratings.ts'

type Props = {
  rating: Rating
  /** The place's name, `left quads`. */
  name: string
  onFeel: (feel: Feel) => void
}

export function FeelChoice({ rating, name, onFeel }: Props) {
  const { feel = null, atRest = null } = rating
  return (
    <fieldset className="body-map-feel" aria-label={`How ${name} feels`}>
      {(['dull', 'sharp'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          className="body-map-feel-choice"
          aria-pressed={feel === choice}
          onClick={() => onFeel({ feel: feel === choice ? null : choice, atRest })}
        >
          {choice === 'dull' ? 'Dull' : 'Sharp'}
        </button>
      ))}
      <label className="body-map-rest">
        <span>At rest or at night</span>
        <select
          aria-label={`${name}: pain at rest or at night`}
          value={atRest === null ? '' : atRest ? 'yes' : 'no'}
          onChange={({ target }) =>
            onFeel({ feel, atRest: target.value === '' ? null : target.value === 'yes' })
          }
        >
          <option value="">not said</option>
          <option value="yes">yes</option>
          <option value="no">no</option>
        </select>
      </label>
    </fieldset>
  )
}
