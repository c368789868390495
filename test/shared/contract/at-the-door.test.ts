// What is asked of an input at the door, beyond what its schema says.
import { expect, test } from 'vitest'
import { faultAtTheDoor } from '../../../src/shared/contract/at-the-door.ts'
import { mobilityThree } from '../../../src/shared/routines/builtin/mobility-three.ts'
import { aRun } from '../../fakes/records.ts'

const race = aRun(1, '2026-11-22', { race: { name: 'Lake\u202eside' } })
const hidden = { ...mobilityThree, name: '\u200d' }

test('an entry of the journal has names that can be seen, or that it had before', () => {
  expect(faultAtTheDoor('journal.save', race)).toMatchObject({ path: 'race.name' })
  expect(faultAtTheDoor('journal.save', { ...race, base: race })).toBeNull()
})

test('a routine that is saved or started has them too; one of the library is started by its id', () => {
  expect(faultAtTheDoor('routines.save', hidden)).toMatchObject({ path: 'name' })
  expect(faultAtTheDoor('session.start', { routine: hidden, before: [] })).toMatchObject({
    path: 'routine.name',
  })
  expect(faultAtTheDoor('session.start', { routine: mobilityThree, before: [] })).toBeNull()
  expect(faultAtTheDoor('session.start', { routine: 'mobility-three', before: [] })).toBeNull()
})

test('a file that is read has a name that can be shown', () => {
  expect(faultAtTheDoor('import.read', { fileName: '\u200d', bytes: new Uint8Array(1) })).toMatchObject({
    path: 'fileName',
  })
})
