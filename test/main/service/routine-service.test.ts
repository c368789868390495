// The runner's own routines: what the library holds after each edit, and what is refused.
import { expect, test } from 'vitest'
import { createRoutineService } from '../../../src/main/service/routine-service.ts'
import type { Document } from '../../../src/main/store/setting-file.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import { mobilityThree } from '../../../src/shared/routines/builtin/mobility-three.ts'
import { newRoutine } from '../../../src/shared/routines/edit-routine.ts'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { routineFileText } from '../../../src/shared/routines/routine-file.ts'

const fullDisk = { ok: false, fault: 'not_saved', message: 'The disk is full.' } as const

/** A document without a disk: a write counts a turn later, as on one, and can be refused. */
function fakeDocument() {
  let value: Routine[] = []
  let refusing = false
  const document: Pick<Document<Routine[]>, 'read' | 'write'> = {
    read: () => value,
    async write(next): Promise<Answer<null>> {
      await Promise.resolve()
      if (refusing) return fullDisk
      value = next
      return { ok: true, value: null }
    },
  }
  return {
    document,
    refuse: () => {
      refusing = true
    },
  }
}

function start() {
  const { document, refuse } = fakeDocument()
  const told: string[][] = []
  const names = (routines: readonly Routine[]) => routines.map(({ name }) => name)
  const service = createRoutineService(document, (routines) => told.push(names(routines)))
  return { service, refuse, told, held: () => names(service.all()) }
}

const own = (id: string, name: string): Routine => ({ ...newRoutine(id, []), name })
const fileOf = (text: string) => ({ fileName: 'mine.json', bytes: new TextEncoder().encode(text) })

test('a routine is saved, found, and told to every window', async () => {
  const { service, told } = start()
  expect(await service.save({ ...own('a', 'Calves'), builtIn: true })).toEqual({
    ok: true,
    value: [own('a', 'Calves')],
  })
  expect([service.find('a'), service.find('mobility-three'), service.find('b'), told]).toEqual([
    own('a', 'Calves'),
    mobilityThree,
    undefined,
    [['Calves']],
  ])
})

test('a routine that is saved again keeps its place', async () => {
  const { service, held } = start()
  await service.save(own('a', 'Calves'))
  await service.save(own('b', 'Hips'))
  await service.save(own('a', 'Calves, longer'))
  expect(held()).toEqual(['Calves, longer', 'Hips'])
})

test('routines saved in the same moment are all kept', async () => {
  const { service, held } = start()
  await Promise.all([service.save(own('a', 'Calves')), service.save(own('b', 'Hips'))])
  expect(held()).toEqual(['Calves', 'Hips'])
})

test('a built-in routine is neither saved over nor removed', async () => {
  const { service, told } = start()
  expect([await service.save(mobilityThree), await service.remove({ id: 'mobility-three' }), told]).toEqual([
    {
      ok: false,
      fault: 'conflict',
      message: 'A built-in routine stays as it is. Make a copy to change it.',
    },
    { ok: false, fault: 'not_found', message: 'This routine is no longer in the library.' },
    [],
  ])
})

test('what the disk refuses is not told as saved, and the next edit goes on from what is there', async () => {
  const { service, refuse, told, held } = start()
  await service.save(own('a', 'Calves'))
  refuse()
  expect([await service.save(own('b', 'Hips')), await service.remove({ id: 'a' })]).toEqual([
    fullDisk,
    fullDisk,
  ])
  expect([held(), told]).toEqual([['Calves'], [['Calves']]])
})

test('a file brings in what is new and takes the place of what has the same id', async () => {
  const { service, held } = start()
  await service.save(own('a', 'Calves'))
  await service.save(own('b', 'Hips'))
  await service.bringIn(fileOf(routineFileText([own('c', 'Back'), own('a', 'Calves of the file')])))
  expect(held()).toEqual(['Calves of the file', 'Hips', 'Back'])
})

test('a file with one fault brings in nothing, and the fault has its path', async () => {
  const { service, held } = start()
  const text = routineFileText([own('a', 'Calves'), { ...own('b', 'Hips'), name: '' }])
  expect([await service.bringIn(fileOf(text)), held()]).toEqual([
    {
      ok: false,
      fault: 'unreadable_file',
      message: 'This file of routines has a fault at routines.1.name: A routine needs a name.',
      path: 'routines.1.name',
    },
    [],
  ])
})

test('a file that is no text is refused as such', async () => {
  const { service } = start()
  const bytes = Uint8Array.from([0xff, 0xfe, 0x00, 0x80])
  expect(await service.bringIn({ fileName: 'mine.json', bytes })).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message: 'This file is not a file of routines: it holds no JSON.',
    path: '',
  })
})
