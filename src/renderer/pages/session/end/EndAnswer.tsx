// One place on the end screen: how sore it is now, and how sore it was before where that is not known yet.
import { Scale } from '../../../parts/Scale.tsx'
import { Select, soreChoices } from '../../../parts/Select.tsx'
import type { Question } from './end-view.ts'
import type { End } from './use-end.ts'

export function EndAnswer({ question, end }: { question: Question; end: End }) {
  const { key, label, before } = question
  const known = end.befores.get(key)
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
          <Select
            none="–"
            value={known === undefined ? null : `${known}`}
            choices={soreChoices()}
            onChange={(chosen) => end.answerBefore(key, chosen === null ? null : Number(chosen))}
          />
        </label>
      )}
    </div>
  )
}
