// Keeps where the window is, how large, in which state and on which page, so that the next start opens it there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { codeOf } from '../store/disk.ts'
import { readWindowPlace, type WindowPlace } from './window-place.ts'

export type KeptWindow = Pick<
  BrowserWindow,
  'isFullScreen' | 'isMaximized' | 'isAlwaysOnTop' | 'getNormalBounds'
> & {
  on(event: 'close', then: () => void): unknown
  webContents: Pick<BrowserWindow['webContents'], 'getURL'>
}

export function windowFile(profile: string): string {
  return join(profile, 'window.json')
}

/** @throws what reading it throws, but for a file that is not there yet. */
export function keptPlace(file: string): WindowPlace | null {
  try {
    return readWindowPlace(readFileSync(file, 'utf8'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Written as the window closes. A place that cannot be written is reported, and the window closes all the same. */
export function keepWindow(window: KeptWindow, file: string, report: (error: unknown) => void): void {
  window.on('close', () => {
    // Small over others it is not where it belongs.
    if (window.isAlwaysOnTop()) return
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(placeOf(window)))
    } catch (error) {
      report(error)
    }
  })
}

function placeOf(window: KeptWindow): WindowPlace {
  const state = window.isFullScreen() ? 'full_screen' : window.isMaximized() ? 'maximized' : 'normal'
  return { bounds: window.getNormalBounds(), state, page: new URL(window.webContents.getURL()).hash }
}
