// The choices of the editor in words, and how long one step takes.
import type { PlaceList } from '../../../../shared/routines/edit-places.ts'
import type { WorkKind } from '../../../../shared/routines/edit-step.ts'
import type { Way } from '../../../../shared/routines/edit-way.ts'
import type { Reps, Routine, Served, SideRule, Step } from '../../../../shared/routines/routine.ts'
import { totalTime } from '../../../routines/routine-words.ts'

type Choices<T extends string> = readonly { value: T; text: string }[]

export const kindChoices: Choices<WorkKind> = [
  { value: 'hold', text: 'Hold' },
  { value: 'reps', text: 'Reps' },
  { value: 'reps_two', text: 'Reps, held in two positions' },
  { value: 'flow', text: 'Keep moving' },
]

export const paceChoices: Choices<Reps['pace']> = [
  { value: 'tempo', text: 'counted by the clock' },
  { value: 'done', text: 'waits for Done' },
]

export const restChoices: Choices<Step['restKind']> = [
  { value: 'still', text: 'stay still' },
  { value: 'moving', text: 'keep moving' },
]

export const familyChoices: Choices<Routine['family']> = [
  { value: 'mobility', text: 'Mobility' },
  { value: 'stretching', text: 'Stretching' },
  { value: 'rolling', text: 'Rolling' },
  { value: 'cooldown', text: 'Cool-down' },
  { value: 'return', text: 'Return to running' },
  { value: 'other', text: 'Other' },
]

/** What a family means for the week on Today. */
export function familyWords(family: Routine['family']): string {
  if (family === 'mobility' || family === 'stretching' || family === 'rolling')
    return `Counts as ${family} in your week.`
  return 'Not counted in your week; mobility, stretching and rolling are.'
}

export const servedSideWords: Record<Served['on'], string> = {
  same: 'the side named',
  other: 'the other side',
  both: 'both sides',
  middle: 'in the middle',
}

type PlacesTexts = {
  title: string
  hint: string
  add: string
  structures: string
  /** How the controls of a place name it: one region can be in several lists. */
  placeName: (region: string) => string
}

const loadTexts = {
  title: 'Also puts load on',
  hint: 'What bears weight, bends or works along. While one of these is sore, the step is left alone.',
  structures: 'Joints, tendons and bones',
}

/** What the lists of places are called. */
export const placesTexts: Record<PlaceList, PlacesTexts> = {
  serves: {
    title: 'Where it works',
    hint: 'The end of a session asks how sore these muscles are.',
    add: 'Add a place',
    structures: 'Joints and tendons, not asked about',
    placeName: (region) => region,
  },
  loads: { ...loadTexts, add: 'Add a loaded place', placeName: (region) => `${region}, loaded` },
  easier: {
    ...loadTexts,
    add: 'Add a place loaded in the easier way',
    placeName: (region) => `${region}, loaded in the easier way`,
  },
  harder: {
    ...loadTexts,
    add: 'Add a place loaded in the harder way',
    placeName: (region) => `${region}, loaded in the harder way`,
  },
}

/** In which position of a rep a place is worked; none where a rep has one position only. */
export function phaseChoices({ work }: Pick<Step, 'work'>): { value: Served['phase']; text: string }[] {
  if (work.type !== 'reps' || work.phases.length < 2) return []
  const [first, second] = work.phases
  return [
    { value: null, text: 'in both positions' },
    { value: 0, text: first?.label ?? 'first position' },
    { value: 1, text: second?.label ?? 'second position' },
  ]
}

/** When the two ways of a step are met. */
export const wayTexts: Record<Way, { name: string; add: string; when: string }> = {
  easier: {
    name: 'Easier way',
    add: 'Add an easier way',
    when: 'Shown when you ease off during a session.',
  },
  harder: {
    name: 'Harder way',
    add: 'Add a harder way',
    when: 'Offered once, after three comfortable sessions.',
  },
}

/** Only reps can be done in turn. */
export function sideChoices({ work }: Step): Choices<SideRule> {
  const choices: Choices<SideRule> = [
    { value: 'none', text: 'Both at once' },
    { value: 'left_right', text: 'Left, then right' },
  ]
  return work.type === 'reps'
    ? [...choices, { value: 'alternating', text: 'Left and right in turn' }]
    : choices
}

/** With its get-ready and changes of side, without the rest after it. */
export function stepTime(step: Step): string {
  return totalTime({
    id: step.id,
    name: step.name,
    family: 'other',
    summary: '',
    builtIn: false,
    blocks: [{ rounds: 1, restBetweenSeconds: 0, restKind: 'still', steps: [step] }],
  })
}
