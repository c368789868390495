// The keys undo a setting where it was the last thing changed, and the journal else.
import { expect, it } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/shared/settings/settings.ts'
import { openClient, put, written } from '../../fakes/main.ts'
import { aNight } from '../../fakes/records.ts'
import { aRoutine } from '../../fakes/services.ts'

const dark: Settings = { ...defaultSettings, theme: 'dark' }
const night = aNight(1, '2026-11-22')

async function open() {
  const opened = await openClient()
  const { main } = opened
  main.answerWith('settings.save', (value) => ({ ok: true, value }))
  main.answers.set('journal.save', { ok: true, value: { change: put(1, night), ...written } })
  main.answers.set('journal.undo', { ok: true, value: { change: put(2, night), ...written } })
  main.answers.set('routines.remove', { ok: true, value: [] })
  main.answers.set('routines.save', { ok: true, value: [aRoutine] })
  return opened
}

it('takes a setting back and makes it again, and says so', async () => {
  const { client, ready } = await open()
  await client.saveSettings(dark)
  await client.undoLatest()
  expect([ready().settings, ready().toast?.text]).toEqual([defaultSettings, 'The setting is as it was.'])
  await client.redo()
  expect([ready().settings, ready().toast?.text]).toEqual([dark, 'Done again.'])
})

it('undoes the journal where it was written after the setting', async () => {
  const { main, client, ready } = await open()
  await client.saveSettings(dark)
  await client.save(night)
  await client.undoLatest()
  expect([main.calls.at(-1), ready().settings]).toEqual(['journal.undo', dark])
})

it('goes back through a setting and the routine that was deleted before it in their order', async () => {
  const { main, client, ready } = await open()
  await client.saveSettings(defaultSettings)
  await client.removeRoutine(aRoutine, 'Calves deleted.')
  await client.saveSettings(dark)
  await client.undoLatest()
  expect(ready().settings).toEqual(defaultSettings)
  await client.saveSettings(dark)
  await client.removeRoutine(aRoutine, 'Calves deleted.')
  await client.undoLatest()
  expect([main.calls.at(-1), ready().settings]).toEqual(['routines.save', dark])
})

it('leaves the setting as it is where taking it back cannot be saved, and says why', async () => {
  const { main, client, ready } = await open()
  await client.saveSettings(dark)
  const full = { ok: false, fault: 'not_saved', message: 'The disk is full.' } as const
  main.answerWith('settings.save', () => full)
  expect(await client.undoLatest()).toEqual(full)
  expect([ready().settings, ready().toast?.text]).toEqual([dark, 'The disk is full.'])
})
