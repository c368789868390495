// `npm start`: builds if needed, then opens the desktop app, or the same app in the browser where there is no desktop to be had.
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildIfNeeded } from './build-if-needed.mjs'
import { runDesktop } from './desktop.mjs'
import { fetchRuntime, findRuntime } from './electron-runtime.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const help = `npm start -- [options]

  --browser    opens in the browser even where the desktop window could be had
  --data DIR   keeps the journal in another folder
  --port N     the browser host's port; by default any free one
  --verify     looks whether every file of the folder is as it was written, says what it would heal, and ends
  --no-open    the browser host prints its link and opens nothing
  --help       says all this`

await start(process.argv.slice(2))

async function start(words) {
  const options = readOptions(words)
  if (!options) {
    console.error(`These options are not understood: ${words.join(' ')}\n\n${help}`)
    process.exitCode = 2
  } else if (options.help) console.log(help)
  else if (!buildIfNeeded(root)) process.exitCode = 1
  else if (options.browser || options.verify) await openBrowserHost(options)
  else await openDesktop(options)
}

async function openDesktop(options) {
  const found = await desktopRuntime()
  const ended = found.executable
    ? await runDesktop(found.executable, [root, ...folderWords(options)])
    : { why: found.why }
  if (ended.why) {
    console.log(`${ended.why}; opening Afterrun in the browser instead.`)
    await openBrowserHost(options)
  } else process.exitCode = ended.code
}

/** The desktop's executable, or why there is none. What rules the desktop out is asked before anything is fetched. */
async function desktopRuntime() {
  const { ELECTRON_OVERRIDE_DIST_PATH, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { why: 'There is no display here' }
  if (process.getuid?.() === 0 && !ELECTRON_OVERRIDE_DIST_PATH) {
    return { why: "Electron's window does not open for the root account" }
  }
  const executable = findRuntime(root, process.env)
  if (executable) return { executable }
  const failure = await fetchRuntime(root, process.env)
  if (failure === null) return { executable: findRuntime(root, process.env) }
  return { why: `Electron's runtime could not be fetched (${failure})` }
}

/** In this process: its keyboard, its signals and its exit code are the host's own. */
async function openBrowserHost(options) {
  const port = options.port === undefined ? [] : [`--port=${options.port}`]
  const open = options['no-open'] ? ['--no-open'] : []
  const verify = options.verify ? ['--verify'] : []
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...folderWords(options), ...port, ...open, ...verify)
  await import(pathToFileURL(join(root, 'out', 'main', 'serve.cjs')).href)
}

function folderWords({ data }) {
  return data === undefined ? [] : [`--data=${data && resolve(data)}`]
}

function readOptions(words) {
  const flag = { type: 'boolean' }
  const word = { type: 'string' }
  try {
    const options = { browser: flag, data: word, port: word, 'no-open': flag, verify: flag, help: flag }
    return parseArgs({ args: words, options }).values
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error
    return null
  }
}
