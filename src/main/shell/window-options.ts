// What every window is made with: a sandboxed page that reaches nothing but its preload.
import type { BrowserWindowConstructorOptions } from 'electron'

export type WindowLook = { preload: string; isDark: boolean; isBeingWritten: boolean }

export function windowOptions({
  preload,
  isDark,
  isBeingWritten,
}: WindowLook): BrowserWindowConstructorOptions {
  return {
    width: 1180,
    height: 820,
    minWidth: 380,
    minHeight: 520,
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
      spellcheck: false,
      devTools: isBeingWritten,
    },
  }
}

/** `--ground` of the page's tokens.css, so that the window does not flash before the page is drawn. */
export function groundColour(isDark: boolean): string {
  return isDark ? '#121518' : '#f7f3ec'
}
