// @vitest-environment jsdom
// The page of the runner's data: what it asks main for, and what becomes of each answer.
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { YourData } from '../../../../../src/renderer/pages/settings/data/YourData.tsx'
import { createClient } from '../../../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../../../src/renderer/state/use-app.ts'
import { day } from '../../../../../src/shared/base/day.ts'
import type { Snapshot } from '../../../../../src/shared/contract/api.ts'
import type { BackupList, Preview } from '../../../../../src/shared/contract/backups.ts'
import { fakeMain } from '../../../../fakes/main.ts'
import { aNight, id } from '../../../../fakes/records.ts'
import { aStamp, snapshot } from '../../../../fakes/services.ts'

afterEach(cleanup)

const takenAt = Date.parse('2026-11-22T08:12:00Z')
const list: BackupList = {
  entries: 2431,
  firstDay: day('2019-03-02'),
  backups: [{ stamp: aStamp, takenAt, counts: { night: 2430, workout: 1 }, isPinned: false }],
  journalBytes: 9_800_000,
  backupBytes: 14_000_000,
  failed: null,
  second: null,
  onlyShown: null,
}
const night = aNight(1, '2026-11-21')
const preview: Preview = {
  stamp: aStamp,
  takenAt,
  effect: { back: 1, away: 0, differs: 0 },
  byKind: { night: { back: 1, away: 0, differs: 0 } },
  awayDays: [],
  back: [night],
  days: [
    { day: night.day, entries: [{ record: night, fate: 'deleted' }], before: day('2026-11-20'), after: null },
  ],
}

const host: Snapshot['host'] = { ...snapshot.host, timeZone: 'Europe/Berlin', dataFolder: '/data' }

async function open(part: Partial<BackupList> = {}, hosted: Partial<Snapshot['host']> = {}) {
  const main = fakeMain({ rev: 5, host: { ...host, ...hosted } })
  main.answers.set('backups.list', { ok: true, value: { ...list, ...part } })
  main.answers.set('backups.check', {
    ok: true,
    value: { checkedAt: takenAt, files: 40, backup: aStamp, faults: [] },
  })
  main.answers.set('backups.preview', { ok: true, value: preview })
  main.answers.set('journal.removed', { ok: true, value: [{ at: takenAt, record: night }] })
  const given: unknown[] = []
  for (const method of ['backups.restore', 'backups.bring', 'backups.day', 'journal.bring'] as const) {
    main.answerWith(method, (input) => {
      given.push(method, input)
      return method === 'backups.day'
        ? { ok: true, value: { day: day('2026-11-20'), entries: [], before: null, after: null } }
        : {
            ok: true,
            value: { change: { rev: 6, at: 0, put: [night], remove: [] }, undo: null, redo: null },
          }
    })
  }
  const client = createClient(main.carrier, { performanceMs: () => 0, epochMs: () => 0 })
  await client.load()
  render(
    <ClientContext value={client}>
      <YourData />
    </ClientContext>,
  )
  await screen.findByText('Every file is whole')
  return { main, given, client }
}

test('it says how much there is, that every file is whole, and which backups there are', async () => {
  await open()
  expect(screen.getByText('2,431')).toBeTruthy()
  expect(screen.getByText('entries since 2019')).toBeTruthy()
  expect(screen.getByText('backup, 14 MB')).toBeTruthy()
  const row = screen.getByRole('row', { name: /2,431 entries/ })
  expect(within(row).getByText('every file checked just now', { selector: '.data-state' })).toBeTruthy()
})

test('while a backup is made the button says so, and is not pressed twice', async () => {
  const { main } = await open()
  let made = () => {}
  main.answerWith(
    'backups.take',
    () => new Promise((resolve) => (made = () => resolve({ ok: true, value: null }))),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
  expect(screen.getByRole('button', { name: 'Backing up…' }).hasAttribute('disabled')).toBe(true)
  made()
  expect((await screen.findByRole('button', { name: 'Back up now' })).hasAttribute('disabled')).toBe(false)
})

test('it says where the data is, and nothing of sharing on a disk of this computer', async () => {
  await open()
  expect(screen.getByText('/data')).toBeTruthy()
  expect(screen.queryByText(/^This folder/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Open the folder' })).toBeNull()
})

test('a folder on a network or in a synced place says what that means, and what to do', async () => {
  await open({}, { folderPlace: { network: 'NFS', sync: 'Dropbox' } })
  expect(screen.getByText(/^This folder is not on a disk of this computer \(NFS\)\./).textContent).toContain(
    'close Afterrun here before you open it on another one',
  )
  expect(screen.getByText(/^This folder seems to be synced by Dropbox/)).toBeTruthy()
  expect(screen.getByText(/merged entry by entry/)).toBeTruthy()
})

test('the desktop opens the folder, and says why where it cannot', async () => {
  const { main } = await open({}, { kind: 'desktop' })
  main.answers.set('window.showFolder', { ok: true, value: {} })
  const button = screen.getByRole('button', { name: 'Open the folder' })
  await userEvent.click(button)
  expect(main.calls).toContain('window.showFolder')
  main.answers.set('window.showFolder', {
    ok: false,
    fault: 'not_found',
    message: 'No program shows folders.',
  })
  await userEvent.click(button)
  expect((await screen.findByRole('alert')).textContent).toBe('No program shows folders.')
})

test('a file that cannot be trusted is named, and nothing is called whole', async () => {
  const { main } = await open()
  const fault = 'The file /data/journal/2026-11.json is damaged.'
  main.change('backups.check', { faults: [fault] })
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }))
  expect(await screen.findByText('One file cannot be trusted')).toBeTruthy()
  expect(screen.getByText(fault)).toBeTruthy()
})

test('a backup is looked into, and one press goes back to it', async () => {
  const { given } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Look inside/ }))
  expect(await screen.findByText(/would bring back 1 that was deleted \(slept 7 h 20/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /^Go back to/ }))
  expect(given).toEqual(['backups.restore', { stamp: aStamp }])
})

test('only the deleted entry, or one of a day, is brought back', async () => {
  const { given } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Look inside/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Only bring back the deleted one' }))
  await userEvent.click(screen.getByRole('button', { name: 'Bring back: Slept 7 h 20' }))
  const bring = ['backups.bring', { stamp: aStamp, ids: [id(1)] }]
  expect(given).toEqual([...bring, ...bring])
})

test('another day of the backup is shown by itself, and the three come back', async () => {
  const { given } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Look inside/ }))
  await userEvent.type(await screen.findByLabelText('Another day of this backup'), '2026-11-20')
  await userEvent.click(screen.getByRole('button', { name: 'Show the day' }))
  expect(await screen.findByText('Nothing was logged.')).toBeTruthy()
  expect(given).toEqual(['backups.day', { stamp: aStamp, day: '2026-11-20' }])
  await userEvent.click(screen.getByRole('button', { name: 'Back to the three days' }))
  expect(screen.getByText('deleted since')).toBeTruthy()
})

test('what was deleted lately is listed, and one press brings it back', async () => {
  const { given } = await open()
  await userEvent.click(await screen.findByRole('button', { name: /^Bring back: Slept 7 h 20, 2026-11-21/ }))
  expect(given).toEqual(['journal.bring', { ids: [id(1)] }])
})

test('a second place is typed and taken, and why one is not taken stands beside it', async () => {
  const { main } = await open()
  const asked: unknown[] = []
  main.answerWith('backups.place', (input) => {
    asked.push(input)
    return asked.length === 1
      ? { ok: false, fault: 'not_saved', message: 'Nothing could be copied to /stick.' }
      : { ok: true, value: { path: '/stick', copiedAt: takenAt, trouble: null } }
  })
  await userEvent.click(screen.getByRole('button', { name: 'A second place…' }))
  await userEvent.type(screen.getByLabelText('Folder of the second place'), '/stick')
  await userEvent.click(screen.getByRole('button', { name: 'Copy there from now on' }))
  expect(await screen.findByText('Nothing could be copied to /stick.')).toBeTruthy()
  main.change('backups.list', { second: { path: '/stick', copiedAt: takenAt, trouble: null } })
  await userEvent.click(screen.getByRole('button', { name: 'Copy there from now on' }))
  expect(await screen.findByText(/^Last copied to \/stick/)).toBeTruthy()
  expect(screen.getByText('copied to stick')).toBeTruthy()
  expect(asked).toEqual([{ path: '/stick' }, { path: '/stick' }])
})

test('a second place that is away is said on the page without being asked', async () => {
  await open({ second: { path: '/stick', copiedAt: takenAt, trouble: '/stick is not there now.' } })
  expect(await screen.findByText('/stick is not there now.')).toBeTruthy()
})

test('everything is erased only once the word is typed, and what stays elsewhere is said before', async () => {
  const { main } = await open({ second: { path: '/stick', copiedAt: takenAt, trouble: null } })
  const asked: unknown[] = []
  main.answerWith('app.erase', (input) => {
    asked.push(input)
    return { ok: true, value: { message: 'Everything is erased.' } }
  })
  expect(screen.getByText(/^What was copied to \/stick stays there/)).toBeTruthy()
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Erase everything' })
  const field = screen.getByLabelText('Type the word ERASE')
  await userEvent.type(field, 'ERAS{Enter}')
  expect([button.disabled, asked]).toEqual([true, []])
  await userEvent.type(field, 'E{Enter}')
  expect(asked).toEqual([{ word: 'ERASE' }])
})

test('a backup that cannot be read says why in its place', async () => {
  const { main } = await open()
  main.answers.set('backups.preview', { ok: false, fault: 'unreadable_file', message: 'It is damaged.' })
  await userEvent.click(screen.getByRole('button', { name: /^Look inside/ }))
  expect(await screen.findByText('This backup cannot be read')).toBeTruthy()
  expect(screen.getByText('It is damaged.')).toBeTruthy()
})

test('a backup that failed says why, and the list is read anew when main tells of one', async () => {
  const { main } = await open({ failed: 'The backup could not be made: the disk is full.' })
  expect(screen.getByText(/the disk is full/)).toBeTruthy()
  main.change('backups.list', { failed: null, entries: 2500 })
  main.send({ type: 'backups', failed: null })
  expect(await screen.findByText('2,500')).toBeTruthy()
  expect(screen.queryByText(/the disk is full/)).toBe(null)
})

test('a journal that is only shown says why, and goes on without what is lost only after it was told', async () => {
  const why = 'The file /data/journal/2025-06.json is damaged. No copy of it was found.'
  const { main } = await open({ onlyShown: why })
  const told = ['The file /data/journal/2025-06.json is damaged. Nothing of it could be found.']
  const asked: string[] = []
  main.answers.set('journal.lost', { ok: true, value: { told, entries: 2400 } })
  main.answerWith('journal.goOn', () => {
    asked.push('go on')
    return { ok: true, value: { message: 'What cannot be read is set aside.' } }
  })
  expect(screen.getByText(why)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Go on without it…' }))
  expect(await screen.findByText(told[0] ?? '')).toBeTruthy()
  expect(screen.getByText(/nothing is deleted\. 2,400 entries stay\./)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Go on without it…' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Set them aside and go on' }))
  expect(asked).toEqual(['go on'])
})

test('where something else is in the way, that is said and nothing is offered', async () => {
  const { main } = await open({ onlyShown: 'The file is newer.' })
  const message = 'That version can open it.'
  main.answers.set('journal.lost', { ok: false, fault: 'read_only', message })
  await userEvent.click(screen.getByRole('button', { name: 'Go on without it…' }))
  expect(await screen.findByText(message)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Set them aside and go on' })).toBeNull()
})

test('a journal that can be written in has no such card', async () => {
  await open()
  expect(screen.queryByText('The journal is only shown')).toBeNull()
})
