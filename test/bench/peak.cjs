// The most memory that this process ever held, in MB. What the kernel tells by `maxRSS` begins with what the parent held.
const { readFileSync } = require('node:fs')

exports.peakMb = function peakMb() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))
  return kilobytes / 1024
}
