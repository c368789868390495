// The signs that are not those of ordinary muscle soreness, by what to do about them (science.md 1.5). No diagnosis is named.
import { rulesOf, type SafetyLevel, type SafetyRule } from '../../../shared/science/index.ts'

/** One line for each rule of the screen. */
const signs: Record<SafetyRule, string> = {
  'E1-cardiac-or-heat': 'Chest pain, being out of breath at rest, collapsing, or confusion.',
  'E2-rhabdo-urine': 'Dark, tea- or cola-coloured urine, even some days after the hard exercise.',
  'E3-rhabdo-no-urine': 'Little or no urine.',
  'E4-compartment': 'Severe swelling together with numbness.',
  'E5-cauda-equina':
    'Back pain with numbness where a saddle would touch, or with a change in bladder or bowel.',
  'U1-dvt-pattern': 'One calf swollen, and warm, red or throbbing at rest.',
  'U2-cannot-bear-weight': 'A leg that cannot bear your weight.',
  'U3-fever-with-muscle-pain': 'Fever together with muscle soreness of 4 or more.',
  'U4-severe-pain-and-weakness': 'Soreness of 8 or more together with marked weakness.',
  'S1-bone-point-pain': 'Pain in a bone, at a spot no larger than a fingertip.',
  'S2-night-or-rest-pain': 'Pain at night or at rest.',
  'S3-sudden-onset': 'A sudden sharp pain during a run, or a “pop” that you felt.',
  'S4-swelling-or-bruise': 'A swollen joint, or a bruise.',
  'S5-longer-than-10-days': 'Soreness of 2 or more after more than ten days.',
  'S6-structure-pain': 'Pain of 6 or more in a joint, tendon or bone, or sharp pain of 4 or more there.',
  'W1-longer-than-7-days': 'Soreness of 2 or more after more than seven days.',
  'W2-rising-after-72h':
    'After the third day, soreness that rises by 2 or more in a day with no new hard session.',
  'W3-one-sided': 'One side sorer than the other by 4 or more.',
  'W4-structure-pain': 'Pain of 4 or 5 in a joint, tendon or bone, or any sharp pain there.',
  'W5-sharp-muscle': 'Sharp pain of 4 or more in a muscle.',
}

export type SignLevel = Exclude<SafetyLevel, 'none'>

export const safetyLevels: readonly { level: SignLevel; title: string; advice: string; signs: string[] }[] = [
  {
    level: 'emergency',
    title: 'Get medical care right away',
    advice:
      'Call your local emergency number or go to an emergency department. This app cannot check this for you.',
    signs: signsOf('emergency'),
  },
  {
    level: 'urgent',
    title: 'Have it looked at today',
    advice:
      'These signs should be looked at by a medical professional today. Please don’t train or massage the leg until then.',
    signs: signsOf('urgent'),
  },
  {
    level: 'see_clinician',
    title: 'Show it to a doctor or physiotherapist',
    advice:
      'This is not typical of ordinary muscle soreness. Consider showing it to a doctor or physiotherapist before you run again.',
    signs: signsOf('see_clinician'),
  },
  {
    level: 'watch',
    title: 'Keep an eye on it',
    advice:
      'Ordinary soreness usually eases within about a week. Leave running for now, and have it checked if it does not ease.',
    signs: signsOf('watch'),
  },
]

function signsOf(level: SignLevel): string[] {
  return rulesOf(level).map((rule) => signs[rule])
}

export const ordinary =
  'Ordinary soreness after a hard run comes within a day, is dull, is mostly on both sides, and is worst on days one to three. It usually eases within about a week. What stands here is different, whatever number you gave it.'

export const silence =
  'None of these signs is no proof that all is well. If something worries you, have it looked at.'

export const sources = [
  'Urine, weakness and severe pain: CDC/NIOSH on the signs of rhabdomyolysis; SingleCare on the same.',
  'One swollen calf: public descriptions of deep vein thrombosis.',
  'A spot on a bone, pain at night, a “pop”, swelling, one side only: UHealth, Boxu and MoveStrong Clinic.',
  'More than seven days: Practo. Five to ten days as the longest: advice of marathon coaches.',
  'The numbers of points and days are conventions of this app. The other signs are common first-aid teaching.',
]
