// The browser host: the same app as the desktop's, served to a browser on this computer alone.
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Answer } from '../shared/base/answer.ts'
import { type App, openApp } from './app.ts'
import { createGate } from './gate.ts'
import { atMostEvery } from './host/at-most-every.ts'
import { defaultDataFolder, knownJournalsFile } from './host/default-folder.ts'
import { openInBrowser } from './host/open-browser.ts'
import { type Options, parseOptions } from './host/options.ts'
import { removeRedirections, writeRedirection } from './host/redirection.ts'
import { report } from './host/report.ts'
import { complain, say } from './host/terminal.ts'
import { type Pages, readPages } from './http/pages.ts'
import { type HttpHost, startHttpHost } from './http/server.ts'
import { askHolder } from './store/lock/lock.ts'
import { verify } from './verify.ts'

/** The folder of the build, which this file is in one level down. */
const out = join(import.meta.dirname, '..')

void main()

async function main() {
  // A terminal that was closed, or `| head`, is no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const options = parseOptions(process.argv.slice(2))
  if (!options.ok) return giveUp(options.message, 2)
  const { platform, env } = process
  const surroundings = { platform, env, home: homedir() }
  const folder = options.value.folder ?? defaultDataFolder(surroundings)
  const known = knownJournalsFile(surroundings)
  if (options.value.verify) return sayWhatIsFound(folder, known)
  const pages = await builtPages()
  if (!pages.ok) return giveUp(pages.message, 1)
  const app = await openApp({ folder, known, kind: 'browser', version: version() })
  if (!app.ok) {
    // Where it runs already it comes to the front, in a browser with a fresh link.
    if (app.fault === 'conflict' && options.value.open) await askHolder(folder, 'focus')
    return giveUp(app.message, 1)
  }
  const host = await startHttpHost({
    gate: createGate(app.value.services, report),
    subscribe: app.value.subscribe,
    pages: pages.value,
    port: options.value.port,
    report,
    onLeft: () => app.value.suspend('closed'),
    nowMs: () => performance.now(),
  })
  // Nothing is written in the place of a journal that is missed.
  const place = app.value.absent() ? dirname(known) : app.value.folder()
  if (host.ok) return run(app.value, host.value, { ...options.value, folder: place })
  await app.value.close()
  return giveUp(host.message, 1)
}

/** Says what opening the folder would find, and ends; 1 where anything is wrong. */
async function sayWhatIsFound(folder: string, known: string) {
  const { isSound, said } = await verify(folder, known)
  for (const line of said) say(line)
  process.exitCode = isSound ? 0 : 1
}

async function run(app: App, host: HttpHost, { open, folder }: Pick<Options, 'open'> & { folder: string }) {
  say(`Afterrun is running at ${host.address} until Ctrl+C.`)
  const absent = app.absent()
  if (absent) say(absent)
  const printLink = () => say(`Open this link within a minute: ${host.newLink()}`)
  const openLink = () => {
    const page = () => writeRedirection(folder, host.newRedirection())
    const opening = open && openInBrowser(page, process, printLink)
    if (opening) say('Opening it in your browser.')
    else printLink()
  }
  app.lock.describe(host.address)
  app.lock.onFocusAsked(atMostEvery(openingApartMs, () => performance.now(), openLink))
  if (process.stdin.isTTY) {
    say('Press Enter for a fresh link.')
    createInterface({ input: process.stdin }).on('line', printLink)
  }
  openLink()
  await untilAskedToEnd()
  await host.close()
  removeRedirections(folder)
  await app.close()
  process.exit(0)
}

/** Another start may ask for a window so often: more of them would only cover the screen. */
const openingApartMs = 5_000

/** Until Ctrl+C, a signal, the end of the terminal, or the death of the process that started this one. */
function untilAskedToEnd(): Promise<void> {
  const parent = process.ppid
  return new Promise((resolve) => {
    // The handlers stay: npm passes on a Ctrl+C that has already come, and the second must not cut the closing short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const)
      process.on(signal, () => resolve())
    setInterval(() => {
      if (process.ppid !== parent || hasEnded(parent)) resolve()
    }, 1_000).unref()
  })
}

/** Windows names the parent of a process even after its end. */
function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

async function builtPages(): Promise<Answer<Pages>> {
  const folder = join(out, 'renderer')
  try {
    return { ok: true, value: await readPages(folder) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const message = `The window is not built: ${folder} is missing. "npm run build" makes it.`
    return { ok: false, fault: 'not_found', message }
  }
}

function version(): string {
  return JSON.parse(readFileSync(join(out, '..', 'package.json'), 'utf8')).version
}

function giveUp(message: string, code: number) {
  complain(message)
  process.exitCode = code
}
