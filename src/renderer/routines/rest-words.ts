// Why rest comes first today: what was said, and on which day.
import type { Day } from '../../shared/base/day.ts'
import { uncapitalised } from '../../shared/base/words.ts'
import type { StandingState } from '../../shared/soreness/standing-states.ts'
import { onDayWords } from '../../shared/words/day-words.ts'
import { stateNames } from '../../shared/words/record-words.ts'

/** `You noted on Monday that you were ill. When you are injured, …`: each state with the day on which it was last said. */
export function restWords(states: readonly StandingState[], today: Day, locale: string): string {
  const said = states.map(({ state, saidOn }) => {
    const name = uncapitalised(stateNames[state])
    return saidOn === today
      ? `You noted today that you are ${name}.`
      : `You noted ${onDayWords(saidOn, today, locale)} that you were ${name}.`
  })
  return `${said.join(' ')} When you are injured, ill or run down, rest comes first: full rest, best with a nap.`
}
