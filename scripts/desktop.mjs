// The desktop app as a child: signals go to it, its exit code comes back, and a runtime that cannot start here is told apart.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** A runtime without its libraries or its sandbox ends like this, before there is a window. */
const startsWithinMs = 10_000
const crashes = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL', 'SIGBUS']
const librariesMissing = 127

/** `{ code }` when the app has ended, `{ why }` when the runtime does not start on this system. */
export function runDesktop(executable, words, nowMs = () => performance.now()) {
  const startedMs = nowMs()
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  // In its own group, so that a Ctrl+C reaches it once: the second would cut its saving short.
  const child = spawn(executable, words, { env, stdio: 'inherit', detached: process.platform !== 'win32' })
  passOnOnce(child)
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ why: `Electron's runtime cannot be run (${message})` }))
    child.once('exit', (code, signal) => {
      const early = nowMs() - startedMs < startsWithinMs
      if (code === librariesMissing) resolve({ why: "Electron's runtime lacks libraries of this system" })
      else if (early && crashes.includes(signal))
        resolve({ why: "Electron's runtime does not start on this system" })
      else resolve({ code: code ?? 128 + constants.signals[signal] })
    })
  })
}

function passOnOnce(child) {
  let passed = false
  const pass = (signal) => {
    if (!passed) child.kill(signal)
    passed = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, pass)
    // A browser host that comes in its place has its own.
    child.once('exit', () => process.off(signal, pass))
    child.once('error', () => process.off(signal, pass))
  }
}
