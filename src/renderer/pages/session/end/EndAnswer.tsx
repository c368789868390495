// One place on the end screen: how sore it is now, and how sore it was before where that is not known yet.
import { Scale } from '../../../parts/Scale.tsx'
import type { Question } from './end-view.ts'
import type { End } from './use-end.ts'

export function EndAnswer({ question, end }: { question: Question; end: End }) {
  const { key, label, before } = question
  return (
    <div className="session-end-answer">
      <Scale
        label={label}
        {...(before === null ? {} : { aside: `before ${before}` })}
        from={0}
        to={10}
        ramp
        value={end.answers.get(key) ?? null}
        onChange={(value) => end.answer(key, value)}
      />
      {before === null && (
        <label className="session-end-before">
          <span className="visually-hidden">{label}, </span>
          before
          <select
            value={end.befores.get(key) ?? ''}
            onChange={({ target }) =>
              end.answerBefore(key, target.value === '' ? null : Number(target.value))
            }
          >
            <option value="">–</option>
            {numbers.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

const numbers = Array.from({ length: 11 }, (_, number) => number)
