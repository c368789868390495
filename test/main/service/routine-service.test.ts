// The runner's own routines: what the library holds after each edit, and what is refused.
import { expect, test } from 'vitest'
import { createRoutineService } from '../../../src/main/service/routine-service.ts'
import type { Document } from '../../../src/main/store/setting-file.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import { mobilityThree } from '../../../src/shared/routines/builtin/mobility-three.ts'
import { newRoutine } from '../../../src/shared/routines/edit-routine.ts'
import type { Routine } from '../../../src/shared/routines/routine.ts'
import { routineFileText } from '../../../src/shared/routines/routine-file-text.ts'

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

test('the library has room for 500 routines; a file that would make it more is refused whole', async () => {
  const { service, held } = start()
  const many = Array.from({ length: 499 }, (_, at) => own(`own-${at}`, `Routine ${at}`))
  expect(await service.bringIn(fileOf(routineFileText(many)))).toMatchObject({ ok: true })
  const two = [own('one-more', 'One more'), own('and-another', 'And another')]
  const full = {
    ok: false,
    fault: 'too_large',
    message: 'The library has room for 500 routines of your own. Nothing was added: remove some first.',
  }
  expect(await service.bringIn(fileOf(routineFileText(two)))).toEqual(full)
  expect(held()).toHaveLength(499)
  expect(await service.save(own('one-more', 'One more'))).toMatchObject({ ok: true })
  expect(await service.save(own('and-another', 'And another'))).toEqual(full)
  expect(await service.save(own('one-more', 'Edited'))).toMatchObject({ ok: true })
  expect(held()).toHaveLength(500)
})

test('the library has room for 4 MB', async () => {
  const { service, held } = start()
  const [step] = mobilityThree.blocks.flatMap(({ steps }) => steps)
  if (!step) throw new Error('a routine without a step')
  const large = (id: string): Routine => ({
    ...own(id, id),
    blocks: Array.from({ length: 10 }, (_, block) => ({
      rounds: 1,
      restBetweenSeconds: 0,
      restKind: 'still',
      steps: Array.from({ length: 200 }, (_, at) => ({
        ...step,
        id: `${block}-${at}`,
        instruction: 'x'.repeat(600),
      })),
    })),
  })
  expect(await service.save(large('one'))).toMatchObject({ ok: true })
  expect(await service.save(large('two'))).toMatchObject({
    ok: false,
    fault: 'too_large',
    message: expect.stringContaining('4 MB'),
  })
  expect(held()).toEqual(['one'])
})
