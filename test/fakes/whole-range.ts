// Values by chance from the whole range of a schema: whatever it lets in can come, its limits and the strangest of texts too.
import { fc } from '@fast-check/vitest'
import { Day, dayOfNumber, Instant, instantFromEpoch } from '../../src/shared/base/day.ts'
import { z } from '../../src/shared/base/schema.ts'
import { JournalRecord, Night } from '../../src/shared/journal/records.ts'

/** A record of any kind, as the journal holds it. */
export function recordOfWholeRange(): fc.Arbitrary<JournalRecord> {
  return fc
    .oneof(...JournalRecord.options.map((option) => inRange(option)))
    .map((record) => JournalRecord.parse(record))
}

/** What the schema lets in; what only a check of its own can tell is tried. */
function inRange(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  return candidates(schema).filter((value) => z.safeParse(schema, value).success)
}

function candidates(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const own = chosenApart.get(schema)
  if (own) return own()
  if (schema instanceof z.ZodObject) return objects(schema)
  if (schema instanceof z.ZodNullable) return fc.option(inRange(schema.unwrap()), { nil: null })
  if (schema instanceof z.ZodDefault) return inRange(schema.unwrap())
  if (schema instanceof z.ZodArray) return fc.array(inRange(schema.element), { maxLength: 5 })
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodUUID) return fc.uuid()
  if (schema instanceof z.ZodString) return texts(schema.maxLength ?? 100)
  if (schema instanceof z.ZodNumber) return numbers(schema)
  throw new Error(`no values are known for a schema of type ${schema._zod.def.type}`)
}

/** What is optional is left out now and then. */
function objects(schema: z.ZodObject): fc.Arbitrary<object> {
  const fields = Object.entries(schema.shape)
  const values = fields.map(([name, field]): [string, fc.Arbitrary<unknown>] => [
    name,
    inRange(field instanceof z.ZodOptional ? field.unwrap() : field),
  ])
  const requiredKeys = fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([name]) => name)
  return fc.record<Record<string, unknown>>(Object.fromEntries(values), { requiredKeys })
}

/** Short ones mostly, of any character that there is, and now and then one as long as may be. */
function texts(longest: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\0', '\n', '\r', '\u2028', '\u2029', '"', '\\', '\u007f', '\ufeff', '\uffff', ','),
  )
  const short = fc.string({ unit, maxLength: Math.min(longest, 24) })
  const long = fc.constantFrom('é', ' x', '"').map((part) => part.repeat(longest).slice(0, longest))
  return fc.oneof({ weight: 60, arbitrary: short }, { weight: 1, arbitrary: long })
}

/** Near the least mostly, since other fields may set a limit, and anywhere up to the greatest. */
function numbers({ minValue, maxValue, format }: z.ZodNumber): fc.Arbitrary<number> {
  const isInt = format === 'safeint'
  const widest = isInt ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE
  const min = Math.max(minValue ?? -widest, -widest)
  const max = Math.min(maxValue ?? widest, widest)
  const near = Math.min(max, min + 12)
  if (isInt) return fc.oneof(fc.integer({ min, max: near }), fc.integer({ min, max }))
  const any = fc.oneof(
    fc.double({ min, max: near, noNaN: true }),
    fc.double({ min, max, noNaN: true }),
    fc.integer({ min: Math.ceil(min), max: Math.ceil(near) }),
    fc.constantFrom(min, max),
  )
  // JSON has no zero below zero.
  return any.map((value) => (value === 0 ? 0 : value))
}

/** Some months mostly, and any year that can be written. */
const days = fc
  .oneof(
    { weight: 12, arbitrary: fc.integer({ min: 20_740, max: 20_900 }) },
    { weight: 1, arbitrary: fc.integer({ min: -719_528, max: 2_932_896 }) },
  )
  .map(dayOfNumber)

const twoDigits = (below: number) => fc.nat(below - 1).map((value) => String(value).padStart(2, '0'))
const seconds = fc.oneof(
  fc.constant(''),
  twoDigits(60).map((value) => `:${value}`),
  fc.tuple(twoDigits(60), fc.stringMatching(/^[0-9]{1,3}$/)).map((parts) => `:${parts.join('.')}`),
)
const offsets = fc.oneof(
  fc.constant('Z'),
  fc
    .tuple(fc.constantFrom('+', '-'), twoDigits(24), twoDigits(60))
    .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
)
const instants = fc
  .tuple(days, twoDigits(24), twoDigits(60), seconds, offsets)
  .map(([on, hours, minutes, rest, offset]) => `${on}T${hours}:${minutes}${rest}${offset}`)

/** Its times follow one another, where they are known. */
function nights(): fc.Arbitrary<object> {
  return fc
    .record({
      night: objects(Night),
      fromMs: fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2200, 0) }),
      minutes: fc.tuple(fc.integer({ min: 1, max: 1440 }), fc.nat(1440)),
      known: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      zone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns'),
    })
    .map(({ night, fromMs, minutes: [asleep, inBed], known, zone }) => {
      const at = (which: 0 | 1 | 2, minutesLater: number) =>
        known[which] ? instantFromEpoch(fromMs + minutesLater * 60_000, zone) : null
      const times = {
        lightsOutAt: at(0, 0),
        wokeAt: at(1, asleep),
        roseAt: at(2, asleep + inBed),
      }
      return { ...night, ...times }
    })
}

const chosenApart = new Map<z.core.$ZodType, () => fc.Arbitrary<unknown>>([
  [Day, () => days],
  [Instant, () => instants],
  [Night, nights],
])
