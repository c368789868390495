// Reads one export of Apple Health out of its zip in a thread, and tells how long that took and how much memory the process held at its peak.
const { Worker } = require('node:worker_threads')
const { peakMb } = require('./peak.cjs')

const [worker, path] = process.argv.slice(2)
const thread = new Worker(worker, {
  resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
})
const begun = performance.now()
thread.on('message', (answer) => {
  const ms = performance.now() - begun
  const said = answer.ok
    ? `${answer.value.workouts.length} workouts, ${answer.value.health.measures.length} nights and hearts`
    : answer.message
  process.stdout.write(JSON.stringify({ ms, peakMb: peakMb(), answer: said }))
  thread.terminate()
})
thread.postMessage({
  place: { path, entryName: 'apple_health_export/export.xml' },
  zone: { timeZone: 'Europe/Berlin', dayStartMinutes: 240, nowMs: Date.now() },
})
