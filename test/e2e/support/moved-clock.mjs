// Loaded into a host before it starts: its wall clock begins where a test says and is moved by messages; time still runs.
const RealDate = Date
let shiftMs = Number(process.env['WALL_CLOCK_BEGINS_AT']) - RealDate.now()

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shiftMs)
    else super(...parts)
  }
  static now() {
    return RealDate.now() + shiftMs
  }
}

process.on('message', (ms) => {
  shiftMs += Number(ms)
  process.send?.('moved')
})
// Listening alone does not keep the host from ending.
process.channel?.unref()
