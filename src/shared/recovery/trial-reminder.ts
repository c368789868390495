// What Today says of a trial after a race: which leg has the aid, or, once its days are over, whether that was kept to.
import { addDays, type Day, daysBetween } from '../base/day.ts'
import { findRecord, type Journal } from '../journal/change.ts'
import { ofKindBetween, racesOf } from '../journal/days.ts'
import type { Trial, TrialChoice } from '../journal/records.ts'
import { aucWindowDays } from '../science/index.ts'
import { raceWindowDays } from '../soreness/last-words.ts'
import { isSameTrial } from '../trends/trial-figures.ts'
import type { Advice } from './advice.ts'
import { runningWithheld } from './withheld.ts'

/** `leave_off`: something stands that is not ordinary soreness, so that no aid is spoken for. */
export type TrialReminder = { type: 'use' | 'leave_off' | 'was_kept'; trial: Trial }

type Stands = Pick<Advice, 'withheld' | 'walkingOnly' | 'leaveAlone'>

/** The trial of the race whose soreness is followed today; null where there is nothing to say of it. */
export function trialReminder(
  journal: Journal,
  choice: TrialChoice | null,
  advice: Stands,
  today: Day,
): TrialReminder | null {
  const trial = ofKindBetween(journal, 'trial', addDays(today, -raceWindowDays), today).at(-1)
  return trial ? reminderOf(journal, trial, choice, advice, today) : null
}

/** The same for one race, whatever race came later. */
export function reminderOf(
  journal: Journal,
  trial: Trial,
  choice: TrialChoice | null,
  advice: Stands,
  today: Day,
): TrialReminder | null {
  const race = findRecord(journal, trial.raceId)
  if (race?.kind !== 'workout' || race.race === null) return null
  const isFollowed = !racesOf(journal).some(
    ({ id, day }) => id !== race.id && day >= race.day && day <= today,
  )
  const days = daysBetween(race.day, today)
  if (!isFollowed || days < 0 || days > raceWindowDays) return null
  if (days > aucWindowDays) return trial.kept === null ? { type: 'was_kept', trial } : null
  const goesOn = choice !== null && isSameTrial(choice, trial) && trial.kept !== false
  if (!goesOn) return null
  return { type: isHeldBack(advice, trial.side) ? 'leave_off' : 'use', trial }
}

/** More than ordinary soreness anywhere, a ticked sign, injured, ill or worn out, or a place of that leg that is to be left alone. */
function isHeldBack(stands: Stands, leg: Trial['side']): boolean {
  return runningWithheld(stands) !== null || stands.leaveAlone.some(({ side }) => side === leg)
}
