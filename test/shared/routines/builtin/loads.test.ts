// What every built-in step and way serves and what it also puts load on, as one table to be read.
import { expect, test } from 'vitest'
import { sidesOf } from '../../../../src/shared/anatomy/body.ts'
import { builtInRoutines } from '../../../../src/shared/routines/builtin/index.ts'
import type { Served, Step } from '../../../../src/shared/routines/routine.ts'
import { stepInWay } from '../../../../src/shared/routines/variant.ts'

const onWords = { same: '', other: ' of the other side', both: ' both', middle: '' }

function placesWords(places: readonly Served[]): string {
  const words = places.map(
    ({ region, on, phase }) => `${region}${onWords[on]}${phase === null ? '' : ` (position ${phase + 1})`}`,
  )
  return words.join(', ') || 'nothing'
}

/** A step and its ways, each as it is done. */
function asDone(step: Step): { name: string; step: Step }[] {
  const ways = (['easier', 'harder'] as const).flatMap((way) => {
    const variant = step[way]
    return variant ? [{ name: `${step.id}, ${way}`, step: stepInWay(step, variant) }] : []
  })
  return [{ name: step.id, step }, ...ways]
}

const steps = builtInRoutines
  .flatMap(({ blocks }) => blocks.flatMap((block) => block.steps))
  .filter((step, index, all) => all.findIndex(({ id }) => id === step.id) === index)
const done = steps.flatMap(asDone)

test('each step and way says where it works and what it also loads', () => {
  const table = done.map(({ name, step }) => [name, placesWords(step.serves), placesWords(step.loads)])
  // Step or way; serves; also loads.
  expect(table).toEqual([
    [
      'sit-on-feet',
      'shin_muscle both, foot_arch both',
      'knee_joint both, ankle_joint both, shin_bone both, foot_bone both, quads both',
    ],
    [
      'sit-on-feet, easier',
      'shin_muscle both, foot_arch both',
      'knee_joint both, ankle_joint both, shin_bone both, foot_bone both, shoulders both',
    ],
    ['hip-lift', 'glutes both, hamstrings both, lower_back', 'sacroiliac both'],
    [
      'hip-lift, harder',
      'glutes both, hamstrings both, lower_back',
      'sacroiliac both, hip_flexors of the other side, quads of the other side',
    ],
    [
      'leg-squeeze',
      'adductors both (position 1), glutes both (position 2), hip_flexors both, abdominals',
      'hip_joint_groin both, sacroiliac both, lower_back',
    ],
    [
      'scissor-kicks',
      'hip_flexors, hamstrings, abdominals',
      'hip_joint_groin both, hip_flexors of the other side, quads of the other side, lower_back',
    ],
    [
      'lunge',
      'hip_flexors, adductors, glutes of the other side',
      'knee_joint of the other side, quads of the other side, plantar_fascia, foot_bone, foot_arch, quads, hip_joint_groin both, sacroiliac both',
    ],
    ['hamstring-lying', 'hamstrings', 'nothing'],
    ['hip-and-back', 'lower_back, glutes both', 'knee_joint both, hip_joint_groin both, sacroiliac both'],
    ['calf-wall', 'calf, achilles', 'plantar_fascia, foot_bone, ankle_joint, foot_arch, soleus'],
    ['hip-flexor-kneeling', 'hip_flexors, quads', 'knee_joint, hip_joint_groin'],
    [
      'hamstring-rock',
      'hip_flexors of the other side (position 1), hamstrings (position 2)',
      'knee_joint of the other side, knee_joint (position 1), quads of the other side (position 1), hip_joint_groin both, lower_back (position 2)',
    ],
    [
      'hip-rotation-90-90',
      'glutes both, hip_joint_groin both',
      'knee_joint both, sacroiliac both, adductors both, lower_back',
    ],
    [
      'dynamic-calf',
      'calf, soleus, achilles',
      'plantar_fascia, foot_bone, ankle_joint, foot_arch, hamstrings both, shoulders both, abdominals',
    ],
    [
      'calf-wall-bent',
      'soleus, achilles',
      'plantar_fascia, foot_bone, ankle_joint, foot_arch, calf, knee_joint both',
    ],
    [
      'hamstring-standing',
      'hamstrings',
      'knee_joint of the other side, hip_joint_groin of the other side, ankle_joint of the other side, shin_bone of the other side, foot_bone of the other side, lower_back',
    ],
    [
      'quad-standing',
      'quads, hip_flexors',
      'knee_joint of the other side, hip_joint_groin of the other side, ankle_joint of the other side, shin_bone of the other side, foot_bone of the other side, knee_joint',
    ],
    ['quad-standing, easier', 'quads, hip_flexors', 'knee_joint, lower_back'],
    [
      'glute-knee-hug',
      'glutes, lower_back',
      'knee_joint, hip_joint_groin, sacroiliac both, hip_flexors of the other side',
    ],
    ['glute-figure-four', 'glutes, hip_joint_groin', 'knee_joint, sacroiliac'],
    [
      'leg-swing-front',
      'hip_flexors, hamstrings, glutes',
      'knee_joint of the other side, hip_joint_groin of the other side, ankle_joint of the other side, shin_bone of the other side, foot_bone of the other side, hip_joint_groin, sacroiliac both',
    ],
    [
      'leg-swing-side',
      'adductors, glutes, hip_joint_groin',
      'knee_joint of the other side, hip_joint_groin of the other side, ankle_joint of the other side, shin_bone of the other side, foot_bone of the other side, it_band, sacroiliac both',
    ],
    ['hip-circles', 'hip_joint_groin both, glutes both, lower_back', 'sacroiliac both, abdominals'],
    [
      'hip-circles, harder',
      'hip_joint_groin both, glutes both, lower_back',
      'knee_joint of the other side, hip_joint_groin of the other side, ankle_joint of the other side, shin_bone of the other side, foot_bone of the other side, hip_flexors, sacroiliac both',
    ],
    ['ankle-circles', 'ankle_joint, shin_muscle, calf', 'achilles, soleus, hip_flexors'],
    ['roll-calves', 'calf, soleus', 'achilles, shoulders both'],
    ['roll-quads', 'quads, hip_flexors', 'hip_joint_groin, shoulders both, lower_back'],
    ['roll-hamstrings', 'hamstrings', 'shoulders both'],
    ['roll-glutes', 'glutes', 'hip_joint_groin, sacroiliac'],
    ['roll-it-band', 'it_band, quads', 'hip_joint_groin, shoulders'],
    ['roll-upper-back', 'upper_back', 'nothing'],
    ['hip-opener', 'adductors both, hip_joint_groin both', 'knee_joint both, sacroiliac both'],
    [
      'childs-pose',
      'lower_back, upper_back, shoulders both',
      'knee_joint both, ankle_joint both, shin_bone both, foot_bone both, quads both, hip_joint_groin both, sacroiliac both, glutes both',
    ],
    ['cat-cow', 'lower_back, upper_back, abdominals', 'knee_joint both, sacroiliac both, shoulders both'],
    [
      'spinal-twist',
      'lower_back, upper_back, glutes of the other side',
      'sacroiliac both, hip_joint_groin of the other side, it_band of the other side, abdominals',
    ],
    ['hamstring-seated', 'hamstrings both, lower_back', 'sacroiliac both'],
    [
      'pigeon',
      'glutes, hip_flexors of the other side',
      'knee_joint both, hip_joint_groin both, sacroiliac both, ankle_joint, it_band, quads of the other side, lower_back',
    ],
    [
      'pigeon, easier',
      'glutes, hip_flexors of the other side',
      'knee_joint, hip_joint_groin both, sacroiliac both',
    ],
    [
      'easy-jog',
      'calf both, quads both, hamstrings both, glutes both',
      'knee_joint both, hip_joint_groin both, ankle_joint both, shin_bone both, foot_bone both, soleus both, shin_muscle both, foot_arch both, hip_flexors both, achilles both, plantar_fascia both, it_band both, adductors both, sacroiliac both, lower_back, abdominals',
    ],
    [
      'easy-jog, easier',
      'calf both, quads both, hamstrings both, glutes both',
      'knee_joint both, hip_joint_groin both, ankle_joint both, shin_bone both, foot_bone both, soleus both, shin_muscle both, foot_arch both, hip_flexors both',
    ],
    [
      'walk-in',
      'calf both, quads both, hamstrings both, glutes both',
      'knee_joint both, hip_joint_groin both, ankle_joint both, shin_bone both, foot_bone both, soleus both, shin_muscle both, foot_arch both, hip_flexors both',
    ],
    [
      'jog',
      'calf both, quads both, hamstrings both, glutes both',
      'knee_joint both, hip_joint_groin both, ankle_joint both, shin_bone both, foot_bone both, soleus both, shin_muscle both, foot_arch both, hip_flexors both, achilles both, plantar_fascia both, it_band both, adductors both, sacroiliac both, lower_back, abdominals',
    ],
    [
      'jog, easier',
      'calf both, quads both, hamstrings both, glutes both',
      'knee_joint both, hip_joint_groin both, ankle_joint both, shin_bone both, foot_bone both, soleus both, shin_muscle both, foot_arch both, hip_flexors both',
    ],
    [
      'walk-between',
      'calf both, quads both, hamstrings both, glutes both',
      'knee_joint both, hip_joint_groin both, ankle_joint both, shin_bone both, foot_bone both, soleus both, shin_muscle both, foot_arch both, hip_flexors both',
    ],
    [
      'walk-out',
      'calf both, quads both, hamstrings both, glutes both',
      'knee_joint both, hip_joint_groin both, ankle_joint both, shin_bone both, foot_bone both, soleus both, shin_muscle both, foot_arch both, hip_flexors both',
    ],
  ])
})

test('a load is named on a side that the step has, in a position that it has, and not what it serves already', () => {
  const wrong = done.flatMap(({ name, step: { loads, serves, sides, work } }) =>
    loads
      .filter(({ region, on, phase }, index) => {
        const isMiddle = sidesOf(region).includes('middle')
        const needsSide = on === 'same' || on === 'other'
        const hasPhase = phase === null || (work.type === 'reps' && work.phases.length > phase)
        const isTold = [...serves, ...loads.slice(0, index)].some(
          (known) => known.region === region && known.on === on && known.phase === phase,
        )
        return isMiddle !== (on === 'middle') || (needsSide && sides === 'none') || !hasPhase || isTold
      })
      .map(({ region }) => `${name}: ${region}`),
  )
  expect(wrong).toEqual([])
})
