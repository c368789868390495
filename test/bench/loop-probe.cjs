// Loaded before main by the bench alone: notes how late its own timer comes, how much of that the process itself was at work, and writes both down at its end.
const { writeFileSync } = require('node:fs')
const { performance } = require('node:perf_hooks')

const everyMs = 5
const noted = []
let workedMs = cpuMs()
let dueMs = performance.now() + everyMs

function look() {
  const nowMs = performance.now()
  const worked = cpuMs()
  noted.push({ at: Date.now(), lateMs: Math.max(0, nowMs - dueMs), workedMs: worked - workedMs })
  workedMs = worked
  dueMs = performance.now() + everyMs
  setTimeout(look, everyMs).unref()
}

function cpuMs() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

setTimeout(look, everyMs).unref()
process.on('exit', () => writeFileSync(process.env.AFTERRUN_BENCH_PROBE, JSON.stringify(noted)))
