// The signs that are not those of ordinary muscle soreness, by what to do about them (science.md 1.5). No diagnosis is named.
import { rulesOf, type SafetyLevel, type SafetyRule } from '../../../shared/science/index.ts'
import type { Sign } from '../../../shared/soreness/ticks.ts'

/**
 * What a rule of the screen is told by: in words alone, where the journal answers it; by the one sign that it is; or by the
 * signs that it asks for.
 */
export type SignLine = { text: string } & (
  | { type: 'read' }
  | { type: 'one'; sign: Sign }
  | { type: 'several'; signs: readonly Sign[] }
)

/** One line for each rule of the screen. */
const lines: Record<SafetyRule, SignLine> = {
  'E1-cardiac-or-heat': {
    text: 'Chest pain, being out of breath at rest, collapsing, or confusion.',
    type: 'several',
    signs: ['chestPain', 'breathlessAtRest', 'collapse', 'confusion'],
  },
  'E2-rhabdo-urine': {
    text: 'Dark, tea- or cola-coloured urine, even some days after the hard exercise.',
    type: 'one',
    sign: 'darkUrine',
  },
  'E3-rhabdo-no-urine': { text: 'Little or no urine.', type: 'one', sign: 'littleOrNoUrine' },
  'E4-compartment': {
    text: 'Severe swelling together with numbness.',
    type: 'several',
    signs: ['severeSwelling', 'numbness'],
  },
  'E5-cauda-equina': {
    text: 'Back pain with numbness where a saddle would touch, or with a change in bladder or bowel.',
    type: 'several',
    signs: ['backPain', 'saddleNumbness', 'bladderBowelChange'],
  },
  'U1-dvt-pattern': {
    text: 'One calf swollen, and warm, red or throbbing at rest.',
    type: 'several',
    signs: ['oneSided', 'calfSwelling', 'warmOrRed', 'throbbingAtRest'],
  },
  'U2-cannot-bear-weight': {
    text: 'A leg that cannot bear your weight.',
    type: 'one',
    sign: 'cannotBearWeight',
  },
  'U3-fever-with-muscle-pain': {
    text: 'Fever together with muscle soreness of 4 or more.',
    type: 'several',
    signs: ['feverish'],
  },
  'U4-severe-pain-and-weakness': {
    text: 'Soreness of 8 or more together with marked weakness.',
    type: 'several',
    signs: ['weakness'],
  },
  'S1-bone-point-pain': {
    text: 'Pain in a bone, at a spot no larger than a fingertip.',
    type: 'one',
    sign: 'pinpointBone',
  },
  'S2-night-or-rest-pain': { text: 'Pain at night or at rest.', type: 'one', sign: 'nightOrRestPain' },
  'S3-sudden-onset': {
    text: 'A sudden sharp pain during a run, or a “pop” that you felt.',
    type: 'several',
    signs: ['suddenSharpDuringRun', 'popFelt'],
  },
  'S4-swelling-or-bruise': {
    text: 'A swollen joint, or a bruise.',
    type: 'several',
    signs: ['jointSwelling', 'bruising'],
  },
  'S5-longer-than-10-days': { text: 'Soreness of 2 or more after more than ten days.', type: 'read' },
  'S6-structure-pain': {
    text: 'Pain of 6 or more in a joint, tendon or bone, or sharp pain of 4 or more there.',
    type: 'read',
  },
  'W1-longer-than-7-days': { text: 'Soreness of 2 or more after more than seven days.', type: 'read' },
  'W2-rising-after-72h': {
    text: 'After the third day, soreness that rises by 2 or more in a day with no new hard session.',
    type: 'read',
  },
  'W3-one-sided': { text: 'One side sorer than the other by 4 or more.', type: 'read' },
  'W4-structure-pain': {
    text: 'Pain of 4 or 5 in a joint, tendon or bone, or any sharp pain there.',
    type: 'read',
  },
  'W5-sharp-muscle': { text: 'Sharp pain of 4 or more in a muscle.', type: 'read' },
}

export type SignLevel = Exclude<SafetyLevel, 'none'>

export const safetyLevels: readonly { level: SignLevel; title: string; advice: string; lines: SignLine[] }[] =
  [
    {
      level: 'emergency',
      title: 'Get medical care right away',
      advice:
        'Call your local emergency number or go to an emergency department. This app cannot check this for you.',
      lines: rulesOf('emergency').map((rule) => lines[rule]),
    },
    {
      level: 'urgent',
      title: 'Have it looked at today',
      advice:
        'These signs should be looked at by a medical professional today. Please don’t train or massage it until then.',
      lines: rulesOf('urgent').map((rule) => lines[rule]),
    },
    {
      level: 'see_clinician',
      title: 'Show it to a doctor or physiotherapist',
      advice:
        'This is not typical of ordinary muscle soreness. Consider showing it to a doctor or physiotherapist before you run again.',
      lines: rulesOf('see_clinician').map((rule) => lines[rule]),
    },
    {
      level: 'watch',
      title: 'Keep an eye on it',
      advice:
        'Ordinary soreness usually eases within about a week. Don’t run for now. If it does not ease, have it checked.',
      lines: rulesOf('watch').map((rule) => lines[rule]),
    },
  ]

export const ordinary =
  'Ordinary soreness after a hard run comes within a day, is dull, is mostly on both sides, and is worst on days one to three. It usually eases within about a week. The signs below are different, whatever soreness number you gave.'

export const howToTick =
  'Tick what fits; nothing is sent anywhere. What you tick is saved in your journal and stands until you untick it.'

export const silence =
  'Having none of these signs does not prove that all is well. If something worries you, have it looked at.'

export const sources = [
  'Urine, weakness and severe pain: CDC/NIOSH on the signs of rhabdomyolysis; SingleCare on the same.',
  'One swollen calf: public descriptions of deep vein thrombosis.',
  'A spot on a bone, pain at night, a “pop”, swelling, one side only: UHealth, Boxu and MoveStrong Clinic.',
  'More than seven days: Practo. Five to ten days as the longest: advice of marathon coaches.',
  'The numbers of points and days are conventions of this app. The other signs are common first-aid teaching.',
]
