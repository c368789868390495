// One line of the signs page: its sentence, and what of it can be ticked.
import { capitalised } from '../../../shared/base/words.ts'
import type { Sign } from '../../../shared/soreness/ticks.ts'
import { pastDayWords } from '../../../shared/words/day-words.ts'
import { signWords } from '../../../shared/words/record-words.ts'
import { Tick } from '../../parts/Tick.tsx'
import { useToday } from '../../state/use-moment.ts'
import type { SignLine } from './signs.ts'
import type { Ticks } from './use-ticks.ts'

export function SignTicks({ line, ticks }: { line: SignLine; ticks: Ticks }) {
  switch (line.type) {
    case 'read':
      return <p>{line.text}</p>
    case 'one':
      return <SignTick sign={line.sign} words={line.text} ticks={ticks} />
    case 'several':
      return (
        <fieldset className="sign-several">
          <legend>{line.text}</legend>
          <div className="sign-choices">
            {line.signs.map((sign) => (
              <SignTick key={sign} sign={sign} words={capitalised(signWords[sign])} ticks={ticks} />
            ))}
          </div>
        </fieldset>
      )
  }
}

function SignTick({ sign, words, ticks }: { sign: Sign; words: string; ticks: Ticks }) {
  const today = useToday()
  const isTicked = ticks.isTicked(sign)
  const earlier = isTicked ? ticks.earlierDay(sign) : null
  return (
    <label className="sign-tick">
      <Tick checked={isTicked} onChange={(on) => ticks.tick(sign, on)} />
      <span>
        {words}
        {earlier && (
          <span className="sign-day"> ticked {onDay(pastDayWords(earlier, today, navigator.language))}</span>
        )}
      </span>
    </label>
  )
}

/** `yesterday`, `on Saturday`, `on 3 November`. */
function onDay(words: string): string {
  return words === 'yesterday' ? words : `on ${words}`
}
