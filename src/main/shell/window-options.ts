// What every window is made with: a sandboxed page that reaches nothing but its preload.
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import { leastSize } from './window-place.ts'

export type WindowLook = {
  preload: string
  icon: string
  isDark: boolean
  isBeingWritten: boolean
  /** Only a Mac checks spelling by itself; elsewhere Electron would fetch dictionaries over the network. */
  isMac: boolean
  bounds: { width: number; height: number } & Partial<Rectangle>
}

export function windowOptions({
  preload,
  icon,
  isDark,
  isBeingWritten,
  isMac,
  bounds,
}: WindowLook): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    icon,
    title: 'Afterrun',
    show: false,
    backgroundColor: groundColour(isDark),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      experimentalFeatures: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: isMac,
      devTools: isBeingWritten,
    },
  }
}

/** `--ground` of the page's tokens.css, so that the window does not flash before the page is drawn. */
export function groundColour(isDark: boolean): string {
  return isDark ? '#121518' : '#f7f3ec'
}
