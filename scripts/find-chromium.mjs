// A Chromium for the browser tests: the one that is named, the system's, Playwright's own, else one that is installed now.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const elsewhere = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

/** The executable, or null where none can be had. */
export function findChromium(root, env = process.env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null
  return installed(env) ?? (install(root) ? installed(env) : null)
}

function installed(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath =
    process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const places = [...onPath, ...(elsewhere[process.platform] ?? []), chromium.executablePath()]
  return places.find((path) => existsSync(path)) ?? null
}

function install(root) {
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing it with apt-get.')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...words) => spawnSync('apt-get', ['-qq', ...words], { env, stdio: 'inherit' }).status === 0
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) return true
  }
  console.log("No Chromium found: fetching Playwright's own.")
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  return spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit' }).status === 0
}
