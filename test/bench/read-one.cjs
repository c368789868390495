// Reads one file in a reading thread, and tells how long that took and how much memory the process held at its peak.
const { readFileSync } = require('node:fs')
const { Worker } = require('node:worker_threads')
const { peakMb } = require('./peak.cjs')

const [worker, path] = process.argv.slice(2)
const thread = new Worker(worker, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
const bytes = new Uint8Array(readFileSync(path))
const begun = performance.now()
thread.on('message', (answer) => {
  const ms = performance.now() - begun
  const said = answer.ok ? `${answer.value.workouts.length} workout` : answer.message
  process.stdout.write(JSON.stringify({ ms, peakMb: peakMb(), answer: said }))
  thread.terminate()
})
thread.postMessage(
  {
    fileName: 'huge.fit',
    bytes,
    zone: { timeZone: 'Europe/Berlin', dayStartMinutes: 240, nowMs: Date.now() },
  },
  [bytes.buffer],
)
