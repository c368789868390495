// The desktop app: one window on the built page, with the same services behind it as the browser host.
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import type { Answer } from '../shared/base/answer.ts'
import type { AppEvent } from '../shared/contract/api.ts'
import { type App, openApp } from './app.ts'
import { createGate, type Gate } from './gate.ts'
import { defaultDataFolder, knownJournalsFile } from './host/default-folder.ts'
import { parseOptions } from './host/options.ts'
import { report } from './host/report.ts'
import { say } from './host/terminal.ts'
import { readPages } from './http/pages.ts'
import { ownWords, profileFolder } from './shell/command-line.ts'
import { answerCalls, tellWindows } from './shell/ipc.ts'
import { keepWindow, keptPlace, windowFile } from './shell/keep-window.ts'
import { menuTemplate } from './shell/menu.ts'
import { createMini } from './shell/mini.ts'
import { lockNavigation } from './shell/navigation.ts'
import { blockNetwork, blockPeers } from './shell/network.ts'
import { createNotifier } from './shell/notifications.ts'
import { appOrigin, pageOriginOf } from './shell/origin.ts'
import { denyPermissions } from './shell/permissions.ts'
import { onAway } from './shell/power.ts'
import { appScheme, serveWindow } from './shell/protocol.ts'
import { closeBeforeQuit } from './shell/quit.ts'
import { followTheme } from './shell/theme.ts'
import { bringToFront, openWindow } from './shell/window.ts'
import { boundsToOpen } from './shell/window-place.ts'
import { codeOf } from './store/disk.ts'
import { askHolder } from './store/lock/lock.ts'
import { notUsable } from './store/refusals.ts'
import { verify } from './verify.ts'

declare const isBeingWritten: boolean
const pageOrigin = pageOriginOf(isBeingWritten, process.env['ELECTRON_RENDERER_URL'])
const built = join(import.meta.dirname, '..')

app.enableSandbox()
protocol.registerSchemesAsPrivileged([appScheme])
begin()

function begin() {
  const options = parseOptions(ownWords(process.argv))
  if (!options.ok) return giveUp(options.message)
  const surroundings = { platform: process.platform, env: process.env, home: homedir() }
  const folder = options.value.folder ?? defaultDataFolder(surroundings)
  const known = knownJournalsFile(surroundings)
  if (options.value.verify) return void sayWhatIsFound(folder, known)
  const profile = keepProfile(options.value.folder)
  if (!profile.ok) return giveUp(profile.message)
  if (!app.requestSingleInstanceLock()) return leaveToOpenWindow()
  app
    .whenReady()
    .then(() => start(folder, known))
    .catch(giveUp)
}

/** Says on the terminal what opening the folder would find, and ends without a window. */
async function sayWhatIsFound(folder: string, known: string) {
  const { isSound, said } = await verify(folder, known)
  for (const line of said) say(line)
  app.exit(isSound ? 0 : 1)
}

async function start(folder: string, known: string) {
  if (pageOrigin === appOrigin) serveBuiltWindow()
  denyPermissions(session.defaultSession, pageOrigin)
  blockNetwork(session.defaultSession, pageOrigin)
  app.on('web-contents-created', (_, contents) => {
    lockNavigation(contents, pageOrigin, (link) => void shell.openExternal(link))
    blockPeers(contents)
  })
  let shown = () => folder
  setMenu(() => shown())

  const file = windowFile(app.getPath('userData'))
  const kept = keptPlace(file)
  const look = {
    preload: join(built, 'preload', 'index.cjs'),
    icon: join(built, '..', 'resources', 'icon.png'),
    isDark: nativeTheme.shouldUseDarkColors,
    isBeingWritten,
    isMac: process.platform === 'darwin',
    bounds: boundsToOpen(
      kept,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
  }
  const window = openWindow(`${pageOrigin}/${kept?.page ?? ''}`, look, kept?.state)
  keepWindow(window, file, report)
  app.on('second-instance', () => bringToFront(window))
  app.on('window-all-closed', () => app.quit())

  const idleMs = () => powerMonitor.getSystemIdleTime() * 1000
  const setMini = createMini(window, (place) => screen.getDisplayMatching(place).workArea)
  const chooseFolder = async () => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openDirectory', 'createDirectory'],
    })
    return filePaths[0] ?? null
  }
  const opening = openApp({
    folder,
    known,
    kind: 'desktop',
    version: app.getVersion(),
    idleMs,
    setMini,
    chooseFolder,
    showFolder: (path) => shell.openPath(path),
  })
  answerCalls(ipcMain, opening.then(gateOf), pageOrigin)
  closeBeforeQuit({ app, opening, report })

  const opened = await opening
  if (!opened.ok) return leaveToHolder(folder)
  shown = opened.value.folder
  const tell = (event: AppEvent) => tellWindows(BrowserWindow.getAllWindows(), event)
  const notify = createNotifier({
    isSupported: () => Notification.isSupported(),
    make: (words) => new Notification(words),
    open(place) {
      bringToFront(window)
      tell({ type: 'open', place })
    },
  })
  opened.value.subscribe((event) => tell(notify(event)))
  opened.value.lock.onFocusAsked(() => bringToFront(window))
  onAway(powerMonitor, opened.value)
  followTheme(nativeTheme, opened.value)
}

/** A journal that cannot be opened answers every call with the reason, which the window then shows. */
function gateOf(opened: Answer<App>): Gate {
  return opened.ok ? createGate(opened.value.services, report) : async () => opened
}

/** Where another desktop window has the journal, that one comes to the front and this start ends. */
async function leaveToHolder(folder: string) {
  const holder = await askHolder(folder, 'focus').catch(() => null)
  if (holder?.host === 'desktop') leaveToOpenWindow()
}

function leaveToOpenWindow() {
  say('Afterrun is open already. Its window comes to the front.')
  app.quit()
}

function serveBuiltWindow() {
  const pages = readPages(join(built, 'renderer'))
  pages.catch(giveUp)
  serveWindow(protocol, pages)
}

function keepProfile(named: string | null): Answer<null> {
  const folder = profileFolder(usualProfile(), named)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    return notUsable(folder, codeOf(error))
  }
  app.setPath('userData', folder)
  return { ok: true, value: null }
}

/** Electron throws without a reason where the place cannot be made; the attempt to make it gives the reason. */
function usualProfile(): string {
  try {
    return app.getPath('userData')
  } catch {
    return join(app.getPath('appData'), app.getName())
  }
}

function setMenu(folder: () => string) {
  const template = menuTemplate({
    isMac: process.platform === 'darwin',
    isBeingWritten,
    showDataFolder: () => void shell.openPath(folder()),
    ask: (window, does) => {
      if (window instanceof BrowserWindow) tellWindows([window], { type: 'menu', does })
    },
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function giveUp(reason: unknown) {
  dialog.showErrorBox('Afterrun cannot start', reason instanceof Error ? reason.message : String(reason))
  app.exit(1)
}
