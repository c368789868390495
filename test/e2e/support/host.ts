// The built browser host as a real process on a folder of its own: started, stopped, killed and started again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './places.ts'

export type Host = {
  /** The address with a fresh single-use code; a new one after each restart. */
  url(): string
  folder: string
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>
  /** Ends it as a crash does. */
  kill(): Promise<void>
  /** Stops it where it runs, and starts it again on the same folder. */
  restart(): Promise<void>
  /** Moves the wall clock of a host that was started at a time of its own. */
  moveClock(ms: number): Promise<void>
}

/** Where it is noted which journals were open: not in the home of whoever runs the tests. */
const stateFolder = join(tmpdir(), 'afterrun-tests-state')

/** `wallClock` is the time at which the host's wall clock begins, the real one when left out; `env` is added to its surroundings. */
export async function startHost(
  folder: string,
  wallClock: Date | null = null,
  env: Record<string, string> = {},
): Promise<Host> {
  let running = await launch(folder, wallClock, env)
  const end = async (signal: NodeJS.Signals) => {
    const { child } = running
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  return {
    url: () => running.url,
    folder,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    async restart() {
      await end('SIGINT')
      running = await launch(folder, wallClock, env)
    },
    async moveClock(ms) {
      const { child } = running
      const moved = once(child, 'message')
      child.send(ms)
      await moved
    },
  }
}

async function launch(
  folder: string,
  wallClock: Date | null,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; url: string }> {
  const serve = join(root, 'out', 'main', 'serve.cjs')
  if (!existsSync(serve)) throw new Error('The app is not built. "npm run build" makes it.')
  const preload = ['--import', pathToFileURL(join(import.meta.dirname, 'moved-clock.mjs')).href]
  const words = [...(wallClock ? preload : []), serve, `--data=${folder}`, '--no-open']
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe', ...(wallClock ? (['ipc'] as const) : [])],
    env: {
      ...process.env,
      XDG_STATE_HOME: stateFolder,
      ...env,
      ...(wallClock && { WALL_CLOCK_BEGINS_AT: String(wallClock.getTime()) }),
    },
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const take = (text: string) => {
      said += text
      const link = /http:\/\/127\.0\.0\.1:\d+\/#code=\S+/.exec(said)
      if (link) resolve(link[0])
    }
    child.stdout?.setEncoding('utf8').on('data', take)
    child.stderr?.setEncoding('utf8').on('data', take)
    child.once('exit', (code) => reject(new Error(`The host ended with ${code} and said:\n${said}`)))
  })
  return { child, url }
}
