// The harder way of a step: when it is offered, and what the routine is with it.
import { describe, expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { Session, StepLog } from '../../../src/shared/journal/records.ts'
import { afterRunFloor } from '../../../src/shared/routines/builtin/after-run-floor.ts'
import { foamRolling } from '../../../src/shared/routines/builtin/foam-rolling.ts'
import { copyRoutine, editStep } from '../../../src/shared/routines/edit-routine.ts'
import { harderOffer, withHarder } from '../../../src/shared/routines/harder.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { timeline } from '../../../src/shared/routines/timeline.ts'
import { id } from '../../fakes/records.ts'

const hipLift: StepLog = {
  stepId: 'hip-lift',
  name: 'Hip lifts',
  outcome: 'done',
  activeSeconds: 60,
  plannedSeconds: 60,
  eased: false,
}

/** The n-th session, a day after the one before. */
function session(n: number, step: Partial<StepLog> = {}, part: Partial<Session> = {}): Session {
  const on = `2026-11-${String(n).padStart(2, '0')}`
  return {
    kind: 'session',
    id: id(n),
    day: day(on),
    loggedAt: instant(`${on}T18:20:00+01:00`),
    rev: 0,
    routineId: 'after-run-floor',
    routineName: 'After-run floor routine',
    family: 'mobility',
    startedAt: instant(`${on}T18:00:00+01:00`),
    endedAt: instant(`${on}T18:20:00+01:00`),
    activeSeconds: 60,
    elapsedSeconds: 80,
    plannedActiveSeconds: 60,
    steps: [{ ...hipLift, ...step }],
    before: [],
    after: [],
    note: '',
    ...part,
  }
}

const glutes = (value: number) => [{ region: 'glutes' as const, side: 'left' as const, value }]
const offered = (sessions: Session[], known: string[] = []) =>
  harderOffer(journalOf(1, sessions), afterRunFloor, known)?.stepId ?? null

describe('the harder way', () => {
  it('is offered after three comfortable sessions with the step, with its words', () => {
    const offer = harderOffer(journalOf(1, [session(3), session(1), session(2)]), afterRunFloor, [])
    expect([offer?.stepId, offer?.name, offer?.harder.name]).toEqual([
      'hip-lift',
      'Hip lifts',
      'Hip lifts on one leg',
    ])
  })

  it('is not offered after two, nor twice, nor for a routine without such a step', () => {
    const three = [session(1), session(2), session(3)]
    expect([
      offered(three.slice(1)),
      offered(three, ['hip-lift: Hip lifts on one leg']),
      harderOffer(journalOf(1, three), foamRolling, []),
    ]).toEqual([null, null, null])
  })

  it('waits while one of the last three was eased, not done to its end, or left a served place sorer', () => {
    const spoilt = [
      session(3, { eased: true }),
      session(3, { outcome: 'partly' }),
      session(3, {}, { before: glutes(2), after: glutes(3) }),
    ]
    expect(spoilt.map((last) => offered([session(1), session(2), last]))).toEqual([null, null, null])
  })

  it('looks at the last three sessions with the step alone', () => {
    const eased = session(1, { eased: true })
    const other = session(5, { stepId: 'lunge', eased: true })
    expect(offered([eased, session(2), session(3), session(4), other])).toBe('hip-lift')
  })

  it('takes soreness as known only where it was given before and after, on the same place', () => {
    const same = session(1, {}, { before: glutes(3), after: glutes(3) })
    const onlyAfter = session(2, {}, { after: glutes(4) })
    const elsewhere = session(
      3,
      {},
      {
        before: [{ region: 'calf', side: 'left', value: 1 }],
        after: [{ region: 'calf', side: 'left', value: 4 }],
      },
    )
    expect(offered([same, onlyAfter, elsewhere])).toBe('hip-lift')
  })
})

describe('the harder way in a routine of the runner’s own', () => {
  const comfortable = [session(1), session(2), session(3)]

  it('is offered in a copy for what was done in the routine it came from, and once for both', () => {
    const copy = copyRoutine(afterRunFloor, 'own', [])
    const offer = harderOffer(journalOf(1, comfortable), copy, [])
    expect([offer?.stepId, harderOffer(journalOf(1, comfortable), copy, [offer?.key ?? ''])]).toEqual([
      'hip-lift',
      null,
    ])
    expect(offered(comfortable, [offer?.key ?? ''])).toBeNull()
  })

  it('is not offered for what another step under the same id did', () => {
    const balance = copyRoutine(afterRunFloor, 'own', [])
    const renamed = editStep(balance, 'hip-lift', (step) => ({ ...step, name: 'Balance' }))
    expect(renamed.ok && harderOffer(journalOf(1, comfortable), renamed.routine, [])).toBeNull()
  })
})

describe('a routine with the harder way of a step', () => {
  const harder = withHarder(afterRunFloor, 'hip-lift')
  const stepOf = (routine: Routine) => routine.blocks[0]?.steps.find((step) => step.id === 'hip-lift')

  it('keeps the id of the step, takes the harder work and words, and eases off to the plain way', () => {
    const [plain, changed] = [stepOf(afterRunFloor), stepOf(harder)]
    expect(changed).toEqual({
      ...plain,
      ...plain?.harder,
      harder: null,
      easier: {
        name: plain?.name,
        instruction: plain?.instruction,
        figure: plain?.figure,
        work: plain?.work,
        sides: plain?.sides,
        loads: plain?.loads,
      },
    })
  })

  it('changes nothing else, is a routine that can be played, and gives both sides the same', () => {
    const others = (routine: Routine) =>
      routine.blocks[0]?.steps.filter(({ id: stepId }) => stepId !== 'hip-lift')
    expect(others(harder)).toEqual(others(afterRunFloor))
    expect(Routine.parse(harder)).toEqual(harder)
    const seconds = (side: string) =>
      timeline(harder)
        .filter((segment) => segment.step.id === 'hip-lift' && segment.active && segment.side === side)
        .reduce((sum, { plannedMs }) => sum + plannedMs / 1000, 0)
    expect([seconds('left'), seconds('right')]).toEqual([30, 30])
  })
})
