// Electron's runtime: found where the electron package keeps it, or fetched once within a bounded time.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const fetchAtMostMs = 10 * 60_000
const tryAgainAfterMs = 24 * 60 * 60_000

/** The executable, or null. The package itself is not loaded: loading it would start a download. */
export function findRuntime(root, env) {
  const home = join(root, 'node_modules', 'electron')
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  const named = readIfThere(join(home, 'path.txt')) ?? (override ? 'electron' : null)
  if (named === null) return null
  const executable = join(override || join(home, 'dist'), named.trim())
  return existsSync(executable) ? executable : null
}

/** Null when the runtime is there afterwards, else why it is not, in a few words. A failure is remembered for a day. */
export async function fetchRuntime(root, env, nowMs = Date.now()) {
  const remembered = join(root, 'node_modules', '.cache', 'afterrun', 'runtime-not-fetched')
  const earlier = readIfThere(remembered)
  if (earlier !== null && nowMs - statSync(remembered).mtimeMs < tryAgainAfterMs) {
    return `${earlier}; "npx install-electron" tries again`
  }
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer)) return 'the electron package is not installed'
  console.log('Fetching the desktop runtime (about 100 MB, once)')
  const failure = await runInstaller(installer, env)
  if (failure === null && findRuntime(root, env)) return null
  const reason = failure ?? 'it is not where it was expected'
  mkdirSync(dirname(remembered), { recursive: true })
  writeFileSync(remembered, reason)
  return reason
}

function runInstaller(installer, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: fetchAtMostMs,
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => {
      if (signal) resolve('it took too long')
      else resolve(code === 0 ? null : inWords(said))
    })
  })
}

/** The installer's last word without its stack. */
function inWords(said) {
  const line = said.split('\n').find((text) => /error/i.test(text)) ?? said.split('\n')[0]
  const reason = line.replace(/^\w*Error:\s*/, '').trim()
  return reason === '' || reason === 'fetch failed' ? 'its server cannot be reached' : reason
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
