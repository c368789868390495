// A guided session in words.
import { placeName } from '../../anatomy/body.ts'
import type { Session } from '../../journal/records.ts'
import { ratingWords, stepsWords } from '../record-words.ts'
import { durationText } from '../units.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Sessions'

export const sessionWords: KindWords<Session> = {
  all,
  one: 'Session',
  edit: 'Edit session',
  written: 'Session logged.',
  changed: 'Session changed.',
  describe: (session) => ({
    title: session.routineName,
    details: line(
      durationText(session.elapsedSeconds),
      session.steps.length > 0 && stepsWords(session.steps),
      ...beforeAndAfter(session),
      session.note,
    ),
  }),
  searched: ({ routineName, steps, before, after, note }) => [
    all,
    routineName,
    ...steps.map(({ name }) => name),
    ...ratingWords(before),
    ...ratingWords(after),
    note,
  ],
  fields: {
    routineId: 'the routine',
    routineName: 'the name of the routine',
    family: 'the kind of routine',
    startedAt: 'the start',
    endedAt: 'the end',
    activeSeconds: 'the active time',
    elapsedSeconds: 'the length',
    plannedActiveSeconds: 'the planned time',
    steps: 'the steps',
    before: 'the soreness before',
    after: 'the soreness after',
    note: 'the note',
  },
}

/** `quads left 5 → 4` of each place rated both before and after. */
function beforeAndAfter({ before, after }: Session): string[] {
  return before.flatMap((rating) => {
    const later = after.find(({ region, side }) => region === rating.region && side === rating.side)
    return later
      ? [`${placeName(rating.region, rating.side).toLowerCase()} ${rating.value} → ${later.value}`]
      : []
  })
}
