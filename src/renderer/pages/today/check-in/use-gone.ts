// "It is gone": a mark that stops the day is ended on the check of today, as an answer to "Still so?" is.

import { addDays } from '../../../../shared/base/day.ts'
import { recordsBetween } from '../../../../shared/journal/days.ts'
import { type StillSo, withAnswer } from '../../../../shared/soreness/still-so.ts'
import { longestRunDays } from '../../../../shared/trends/hard-session.ts'
import { appOf, useClient } from '../../../state/use-app.ts'
import { useMoment } from '../../../state/use-moment.ts'
import { checksAt, contextAt, withRatings } from './check-in.ts'
import { freshOf } from './fresh.ts'
import { questionName } from './still-so-words.ts'

export function useGone() {
  const client = useClient()
  const moment = useMoment()
  return async (mark: StillSo) => {
    const { today } = moment
    const fresh = freshOf(client, moment)
    const { journal } = appOf(client)
    const records = recordsBetween(journal, addDays(today, -longestRunDays - 1), today)
    const { current } = checksAt(records, today, fresh.at)
    const ratings = withAnswer(current?.ratings ?? [], mark, { type: 'over' })
    const check = withRatings(
      current,
      ratings,
      current?.nothingElseSore ?? false,
      fresh,
      contextAt(records, today, fresh.at),
    )
    const refusal = check && (await client.save(check, `${questionName(mark)}: gone.`, null, current))
    if (refusal) client.say(refusal.message)
  }
}
