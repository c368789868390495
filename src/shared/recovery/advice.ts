// Today's one advice, highest first, with its reasons; every card, reminder and offer is drawn from it (routines.md 4).
import type { Day, Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { findRoutine } from '../routines/builtin/index.ts'
import { type LeftAlone, suggestable, touchingSteps } from '../routines/leave-alone.ts'
import type { Profile } from '../settings/settings.ts'
import { type Standing, type StandingPlace, standing, tooSorePlaces } from '../soreness/standing.ts'
import type { StandingState } from '../soreness/standing-states.ts'
import { isRun } from '../trends/hard-session.ts'
import {
  coolDownEffort,
  type Effort,
  effortsOf,
  longDay,
  type RaceStage,
  raceStage,
  restEffort,
  windowEffort,
} from './efforts.ts'
import { leftAlone } from './left-alone.ts'
import { type LoggedSafety, loggedSafety } from './logged-safety.ts'
import { coolDown, type EasyKind, easyKinds, type Movement, separateSession, stroll } from './movement.ts'
import { raceStretchId, type Suggested, suggestedRoutines } from './race-routines.ts'
import type { StepName } from './race-stages.ts'
import { reachedSteps, stepToday } from './steps-reached.ts'
import { isWatched } from './watched.ts'

/** What decides, the first of the order that holds. */
export type Because =
  /** To be shown to somebody first: nothing is suggested. */
  | { type: 'safety' }
  /** Injured, ill or depleted: rest, best with a nap. */
  | { type: 'states'; states: readonly StandingState[] }
  /** Muscles at 7 and more now: rest, and a stroll. */
  | { type: 'too_sore'; places: readonly StandingPlace[] }
  | { type: 'beginner_rest'; effort: Effort; experience: 'beginner' | 'not_sure' }
  /** `step` is the step of the way back that is right today: the one reached, or less where the soreness keeps it. */
  | ({ type: 'race_stage'; step: StepName } & RaceStage)
  /** After a long ride, swim or hike another kind of movement. */
  | { type: 'long_day'; effort: Effort }
  | { type: 'cool_down'; effort: Effort }
  | { type: 'recovery_session'; effort: Effort }
  | { type: 'nothing' }

/** Null where nothing comes before it. */
export type Withheld = 'safety' | 'states' | null

export type Advice = {
  because: Because
  safety: LoggedSafety
  /** Why no routine is suggested and nothing is composed. */
  withheld: Withheld
  movement: Movement | null
  /** Walking alone, because something is watched or sharp. */
  walkingOnly: boolean
  /** Under the check-in and under the curve; null where nothing of it leaves alone what is to be left alone. */
  routines: readonly [Suggested | null, Suggested | null]
  leaveAlone: readonly LeftAlone[]
  /** What is ticked of the signs: while any is, no running and no routine is suggested, whether it fires a rule or not. */
  signs: Standing['signs']
  /** The aims of the week, and its line on rolling after a race. */
  week: { aims: boolean; rolling: boolean }
  /** Whether the stretch may be offered when a race is finished. */
  raceStretch: boolean
  /** Whether a reminder may send the runner for a stroll. */
  stroll: boolean
}

export function advice(
  journal: Journal,
  { experience }: Pick<Profile, 'experience'>,
  today: Day,
  at: Instant,
): Advice {
  const stands = standing(journal, today)
  const safety = loggedSafety(journal, today)
  const efforts = effortsOf(journal, today, at)
  const cooling = coolDownEffort(journal, efforts, today)
  const because = decide(journal, stands, safety, efforts, cooling, experience)
  const withheld = because.type === 'safety' || because.type === 'states' ? because.type : null
  const leaveAlone = leftAlone(stands)
  const isSharp = leaveAlone.some((place) => place.because === 'sharp')
  const isCalm = withheld === null && stands.signs === null
  const walkingOnly = isWatched(stands, safety)
  const suggested = suggestedRoutines(efforts.findLast(({ workout }) => workout.race !== null)?.days ?? null)
  const offered = (one: Suggested) => (isCalm && leavesAlone(one, leaveAlone) ? one : null)
  return {
    because,
    safety,
    withheld,
    movement: movementOf(journal, today, because, cooling, walkingOnly),
    walkingOnly,
    routines: [offered(suggested[0]), offered(suggested[1])],
    leaveAlone,
    signs: stands.signs,
    week: {
      aims: because.type !== 'states',
      rolling: isCalm && !touches('foam-rolling', leaveAlone),
    },
    raceStretch: isCalm && !touches(raceStretchId, leaveAlone),
    stroll: isCalm && !isSharp,
  }
}

function decide(
  journal: Journal,
  stands: Standing,
  safety: LoggedSafety,
  efforts: readonly Effort[],
  cooling: Effort | null,
  experience: Profile['experience'],
): Because {
  if (safety.blockRecoverySuggestions) return { type: 'safety' }
  if (stands.states.length > 0) return { type: 'states', states: stands.states }
  // Fever asks for no recovery session, sore or not (science.md 4.3).
  if (stands.signs?.ticked.includes('feverish')) return { type: 'safety' }
  const places = tooSorePlaces(stands)
  if (places.length > 0) return { type: 'too_sore', places }
  const resting = restEffort(efforts)
  if (resting && (experience === 'beginner' || experience === 'not_sure'))
    return { type: 'beginner_rest', effort: resting, experience }
  const stage = raceStage(efforts, experience)
  if (stage) {
    const reached = reachedSteps(journal, stage.effort.workout, experience, stands.today)
    const step = stepToday(journal, stage.effort.workout, reached, stands.today)
    return { type: 'race_stage', ...stage, step }
  }
  if (cooling) return { type: 'cool_down', effort: cooling }
  const long = longDay(efforts)
  if (long) return { type: 'long_day', effort: long }
  const recent = windowEffort(efforts)
  return recent ? { type: 'recovery_session', effort: recent } : { type: 'nothing' }
}

function movementOf(
  journal: Journal,
  today: Day,
  because: Because,
  cooling: Effort | null,
  walkingOnly: boolean,
): Movement | null {
  const limited = (kinds: readonly EasyKind[]): readonly EasyKind[] => (walkingOnly ? ['walk'] : kinds)
  switch (because.type) {
    case 'safety':
    case 'states':
    case 'nothing':
      return null
    case 'too_sore':
    case 'beginner_rest':
      return stroll
    case 'race_stage': {
      if (cooling) return coolDown(['walk'])
      return separateSession(journal, today, limited(stageKinds[because.step]))
    }
    case 'cool_down':
      return coolDown(limited(isRun(because.effort.workout) ? ['walk', 'jog'] : ['walk']))
    case 'long_day':
    case 'recovery_session':
      return separateSession(journal, today, limited(easyKinds(because.effort.workout.modality)))
  }
}

/** What each step of the way back lets be done easily. */
const stageKinds: Record<StepName, readonly EasyKind[]> = {
  walking: ['walk'],
  non_impact: ['walk', 'bike', 'swim'],
  walk_jog: ['walk', 'bike', 'swim', 'walk_jog'],
  easy_jog: ['walk', 'bike', 'swim', 'jog'],
  hard: ['walk', 'bike', 'swim', 'jog'],
}

/** Whether enough of a routine is left without the steps that touch what is to be left alone. */
function leavesAlone({ routineId }: Suggested, alone: readonly LeftAlone[]): boolean {
  const routine = findRoutine(routineId)
  return routine !== undefined && suggestable(routine, alone) !== null
}

function touches(routineId: string, alone: readonly LeftAlone[]): boolean {
  const routine = findRoutine(routineId)
  return routine !== undefined && touchingSteps(routine, alone).length > 0
}
