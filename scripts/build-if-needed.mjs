// Builds the app when its build is missing or older than what it is made of.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'electron.vite.config.ts', 'package.json']
const results = ['main/index.cjs', 'main/serve.cjs', 'preload/index.cjs', 'renderer/index.html']

export function isBuilt(root) {
  const built = results.map((path) => join(root, 'out', path))
  if (!built.every((path) => existsSync(path))) return false
  const oldestResultMs = Math.min(...built.map((path) => statSync(path).mtimeMs))
  return sources.every((path) => newestMs(join(root, path)) <= oldestResultMs)
}

/** True when the build is there afterwards; what the builder said is printed only when it failed. */
export function buildIfNeeded(root) {
  if (isBuilt(root)) return true
  console.log('Building Afterrun (once)')
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [builder, 'build'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return true
  console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim())
  console.error('Afterrun could not be built.')
  return false
}

/** A folder counts with everything in it, and by its own time for what was taken out of it. */
function newestMs(path) {
  const state = statSync(path)
  if (!state.isDirectory()) return state.mtimeMs
  return Math.max(state.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))))
}
