// An export of Apple Health as a runner's years have it, written as a stream: heart rates by the second, nights in stages, workouts.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createDeflateRaw } from 'node:zlib'

const declarations = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-11-28 09:00:00 +0100"/>
`

/** The parts of an export with at least so many bytes; each day has a night, a heart at rest and a run. */
export function* healthExport(bytes: number): Generator<string> {
  yield declarations
  let size = declarations.length
  for (let day = 0; size < bytes; day += 1) {
    const part = aDay(day)
    size += part.length
    yield part
  }
  yield '</HealthData>\n'
}

/** How many days a part of the years has before they begin anew. */
const days = 3650

function aDay(index: number): string {
  const at = (hour: number, minute = 0, second = 0) =>
    `${new Date(Date.UTC(2016, 0, 2 + (index % days), hour, minute, second)).toISOString().slice(0, 19).replace('T', ' ')} +0100`
  const watch =
    'sourceName="Apple&#160;Watch" sourceVersion="10.1" device="&lt;&lt;HKDevice: 0x28&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:10.1&gt;"'
  const lines: string[] = []
  for (let beat = 0; beat < 600; beat += 1) {
    const time = at(8, 0, beat * 60)
    lines.push(
      ` <Record type="HKQuantityTypeIdentifierHeartRate" ${watch} unit="count/min" creationDate="${time}" startDate="${time}" endDate="${time}" value="${60 + (beat % 90)}"/>`,
    )
  }
  const stages = ['AsleepCore', 'AsleepDeep', 'AsleepREM', 'Awake', 'AsleepCore']
  for (let piece = 0; piece < 15; piece += 1) {
    const value = `HKCategoryValueSleepAnalysis${stages[piece % stages.length]}`
    lines.push(
      ` <Record type="HKCategoryTypeIdentifierSleepAnalysis" ${watch} creationDate="${at(7)}" startDate="${at(-1, piece * 30)}" endDate="${at(-1, piece * 30 + 30)}" value="${value}"/>`,
    )
  }
  lines.push(
    ` <Record type="HKQuantityTypeIdentifierRestingHeartRate" ${watch} unit="count/min" creationDate="${at(9)}" startDate="${at(0)}" endDate="${at(9)}" value="${48 + (index % 7)}"/>`,
    ` <Record type="HKQuantityTypeIdentifierHeartRateVariabilitySDNN" ${watch} unit="ms" creationDate="${at(9)}" startDate="${at(8)}" endDate="${at(8)}" value="55.5"><HeartRateVariabilityMetadataList><InstantaneousBeatsPerMinute bpm="60" time="8:00:01"/></HeartRateVariabilityMetadataList></Record>`,
    ` <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="50.5" durationUnit="min" ${watch} creationDate="${at(18)}" startDate="${at(17)}" endDate="${at(17, 52)}"><MetadataEntry key="HKElevationAscended" value="8500 cm"/><WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="${at(17)}" endDate="${at(17, 52)}" sum="${(8 + (index % 40) * 0.25).toFixed(2)}" unit="km"/><WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" startDate="${at(17)}" endDate="${at(17, 52)}" average="147.2" minimum="90" maximum="171" unit="count/min"/></Workout>`,
  )
  return `${lines.join('\n')}\n`
}

/** Writes it as the one file of a zip, never holding more than a day of it. */
export async function writeHealthZip(path: string, bytes: number): Promise<void> {
  const name = Buffer.from('apple_health_export/export.xml')
  const file = createWriteStream(path)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  // The sizes stand behind the data.
  local.writeUInt16LE(8, 6)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  file.write(Buffer.concat([local, name]))
  const deflate = createDeflateRaw({ level: 1 })
  let packed = 0
  deflate.on('data', (chunk: Buffer) => {
    packed += chunk.length
    if (!file.write(chunk)) {
      deflate.pause()
      file.once('drain', () => deflate.resume())
    }
  })
  let size = 0
  let sum = 0
  for (const part of healthExport(bytes)) {
    const chunk = Buffer.from(part)
    size += chunk.length
    sum = crc32(chunk, sum)
    if (!deflate.write(chunk)) await once(deflate, 'drain')
  }
  deflate.end()
  await once(deflate, 'end')
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(0x08074b50, 0)
  sizes.writeUInt32LE(sum, 4)
  sizes.writeUInt32LE(packed, 8)
  sizes.writeUInt32LE(size, 12)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 8)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(sum, 16)
  central.writeUInt32LE(packed, 20)
  central.writeUInt32LE(size, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed + sizes.length, 16)
  file.end(Buffer.concat([sizes, central, name, end]))
  await once(file, 'close')
}

const table = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** Node has it only from 22 on. */
function crc32(bytes: Uint8Array, before: number): number {
  let value = ~before
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0)
  return ~value >>> 0
}
