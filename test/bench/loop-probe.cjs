// Loaded before main by the bench alone: notes how late its own timer comes, and writes it down when the process ends.
const { writeFileSync } = require('node:fs')
const { performance } = require('node:perf_hooks')

const everyMs = 5
const lateMs = []
let dueMs = performance.now() + everyMs

function look() {
  const nowMs = performance.now()
  lateMs.push([Date.now(), Math.max(0, nowMs - dueMs)])
  dueMs = performance.now() + everyMs
  setTimeout(look, everyMs).unref()
}

setTimeout(look, everyMs).unref()
process.on('exit', () => writeFileSync(process.env.AFTERRUN_BENCH_PROBE, JSON.stringify(lateMs)))
