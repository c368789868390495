import { expect, test } from 'vitest'
import {
  defaultDataFolder,
  knownJournalsFile,
  type Surroundings,
} from '../../../src/main/host/default-folder.ts'

test.each<[string, Surroundings, string]>([
  ['Linux', { platform: 'linux', env: {}, home: '/home/mo' }, '/home/mo/.config/Afterrun/data'],
  [
    'Linux with a configuration folder',
    { platform: 'linux', env: { XDG_CONFIG_HOME: '/etc/mo' }, home: '/home/mo' },
    '/etc/mo/Afterrun/data',
  ],
  [
    'Linux with a relative one, which counts for nothing',
    { platform: 'linux', env: { XDG_CONFIG_HOME: 'mo' }, home: '/home/mo' },
    '/home/mo/.config/Afterrun/data',
  ],
  [
    'macOS',
    { platform: 'darwin', env: {}, home: '/Users/mo' },
    '/Users/mo/Library/Application Support/Afterrun/data',
  ],
  [
    'Windows',
    { platform: 'win32', env: { APPDATA: 'D:\\Roaming' }, home: 'C:\\Users\\mo' },
    'D:\\Roaming\\Afterrun\\data',
  ],
  [
    'Windows without APPDATA',
    { platform: 'win32', env: {}, home: 'C:\\Users\\mo' },
    'C:\\Users\\mo\\AppData\\Roaming\\Afterrun\\data',
  ],
])('the journal of a runner on %s has its place', (_, surroundings, folder) => {
  expect(defaultDataFolder(surroundings)).toBe(folder)
})

test.each<[string, Surroundings, string]>([
  ['Linux', { platform: 'linux', env: {}, home: '/home/mo' }, '/home/mo/.local/state/Afterrun/journals.json'],
  [
    'Linux with a state folder',
    { platform: 'linux', env: { XDG_STATE_HOME: '/var/mo' }, home: '/home/mo' },
    '/var/mo/Afterrun/journals.json',
  ],
  [
    'macOS',
    { platform: 'darwin', env: {}, home: '/Users/mo' },
    '/Users/mo/Library/Application Support/Afterrun/journals.json',
  ],
  [
    'Windows',
    { platform: 'win32', env: { LOCALAPPDATA: 'D:\\Local' }, home: 'C:\\Users\\mo' },
    'D:\\Local\\Afterrun\\journals.json',
  ],
])('on %s it is noted outside of the journal that there was one', (_, surroundings, file) => {
  expect(knownJournalsFile(surroundings)).toBe(file)
})
