// Today's check-in: soreness, night and well-being of the day, edited in place and saved as they are written.
import { useMemo } from 'react'
import { addDays } from '../../../../shared/base/day.ts'
import { recordsBetween } from '../../../../shared/journal/days.ts'
import type { Night, Rating } from '../../../../shared/journal/records.ts'
import { lastCheckOfDay } from '../../../../shared/soreness/checks-of-day.ts'
import { withRatings as ratingAll, withFeel, withRating } from '../../../../shared/soreness/ratings.ts'
import { standing } from '../../../../shared/soreness/standing.ts'
import {
  type StillSo,
  type StillSoAnswer,
  stillOpen,
  stillSo,
  withAnswer,
} from '../../../../shared/soreness/still-so.ts'
import { longestRunDays } from '../../../../shared/trends/hard-session.ts'
import type { Sleep } from '../../../../shared/typed/clock.ts'
import { nightOf } from '../../../entries/day-records.ts'
import { useAutosave } from '../../../entries/use-autosave.ts'
import type { OnFeel, OnRate } from '../../../parts/body-map/use-body-map.ts'
import { useApp, useClient } from '../../../state/use-app.ts'
import { useMoment } from '../../../state/use-moment.ts'
import { changedNight, checkBefore, checksAt, contextAt, withRatings } from './check-in.ts'
import {
  changedWellbeing,
  latestOf,
  scalesOfYesterday,
  takenOut,
  type WellbeingChange,
} from './daily-entries.ts'
import { freshOf } from './fresh.ts'

export type CheckIn = ReturnType<typeof useCheckIn>

const noRatings: readonly Rating[] = []

export function useCheckIn() {
  const client = useClient()
  const journal = useApp((app) => app.journal)
  const timeZone = useApp(({ host }) => host.timeZone)
  const wanted = useApp(({ settings }) => settings.wellbeing)
  const { at, today } = useMoment()
  const records = useMemo(
    () => recordsBetween(journal, addDays(today, -longestRunDays - 1), today),
    [journal, today],
  )
  const { current, earlier } = checksAt(records, today, at)
  const check = useAutosave(today, current, takenOut('Soreness of today', current))
  const stands = useApp((app) => standing(app.journal, today))
  const asked = stillOpen(stillSo(stands), check.value)
  const night = useAutosave(today, nightOf(records, today), 'Night removed.')
  const wellbeing = useAutosave(today, latestOf(records, 'wellbeing', today), 'Well-being removed.')
  const yesterday = addDays(today, -1)
  const sameCheck = current || !earlier ? lastCheckOfDay(records, yesterday) : earlier
  const wellbeingBefore = latestOf(records, 'wellbeing', yesterday)
  const fresh = () => freshOf(client, { at, today })

  const ratings = check.value?.ratings ?? noRatings
  const nothingElseSore = check.value?.nothingElseSore ?? false
  const writeCheck = (next: readonly Rating[], nothing: boolean) => {
    const begun = fresh()
    check.write(withRatings(check.value, next, nothing, begun, contextAt(records, today, begun.at)))
  }
  const rate: OnRate = (places, value) => writeCheck(ratingAll(ratings, places, value), nothingElseSore)
  const sayFeel: OnFeel = (place, feel) => writeCheck(withFeel(ratings, place, feel), nothingElseSore)

  function rateAll(typed: readonly Rating[]) {
    const next = typed.reduce<readonly Rating[]>((all, one) => withRating(all, one, one.value), ratings)
    if (JSON.stringify(next) !== JSON.stringify(ratings)) writeCheck(next, nothingElseSore)
  }

  /** An answer to what was said on an earlier day becomes part of the check of now. */
  const answer = (question: StillSo, given: StillSoAnswer) =>
    writeCheck(withAnswer(ratings, question, given), nothingElseSore)

  function keepAll() {
    const kept = asked.reduce<readonly Rating[]>((all, one) => withAnswer(all, one, { type: 'yes' }), ratings)
    const { nothingElseSaidOn } = stands
    const wasAll = nothingElseSaidOn !== null && asked.every(({ saidOn }) => saidOn <= nothingElseSaidOn)
    writeCheck(kept, nothingElseSore || wasAll)
    takeScales()
  }

  function takeScales() {
    const scales = scalesOfYesterday(wellbeing.value, wellbeingBefore, wanted, fresh())
    if (scales) wellbeing.write(scales)
  }

  function sameAsBefore() {
    if (sameCheck) writeCheck(sameCheck.ratings, sameCheck.nothingElseSore)
    takeScales()
  }

  function setSleep(sleep: Sleep | null) {
    const changed = changedNight(night.value, { sleep }, timeZone, fresh())
    if (changed !== night.value) night.write(changed)
  }

  return {
    day: today,
    ratings,
    nothingElseSore,
    rate,
    sayFeel,
    rateAll,
    /** What was said on an earlier day and is not answered yet. */
    asked,
    answer,
    /** What ended lately because nobody answered it. */
    unanswered: stands.unanswered,
    keepAll: asked.length > 0 ? keepAll : null,
    /** Says, or takes back, that no other place is sore. */
    toggleNothingElse: () => writeCheck(ratings, !nothingElseSore),
    /** The last check before this one, to be shown faintly. */
    before: checkBefore(records, today, check.value),
    /** A check of earlier today, which stands by itself. */
    earlier,
    /** Soreness of the check before this one, and yesterday's scales; the night and what is measured are never the same. */
    sameAsBefore: sameCheck || wellbeingBefore ? { take: sameAsBefore, check: sameCheck } : null,
    checkProblem: check.refusal?.message,
    night: night.value,
    setSleep,
    setNight: (change: Partial<Pick<Night, 'quality' | 'restlessLegs'>>) =>
      night.write(changedNight(night.value, change, timeZone, fresh())),
    nightProblem: night.refusal?.message,
    wellbeing: wellbeing.value,
    /** An entry keeps the wording it was begun with. */
    instrument: wellbeing.value?.instrument ?? wanted,
    setWellbeing: (change: WellbeingChange) =>
      wellbeing.write(changedWellbeing(wellbeing.value, change, wanted, fresh())),
    wellbeingProblem: wellbeing.refusal?.message,
  }
}
