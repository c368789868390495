// Goes through the messages of a FIT file one at a time, however long the file is and however it ends.
import { FieldsAtHand } from './fit-fields.ts'
import { fitSum } from './fit-sum.ts'

/** Hears a message with the fields that are asked for, unscaled; an invalid or missing one is not there. They are the next message's afterwards. */
export type FitListener = (kind: number, fields: FieldsAtHand) => void

/** `unfinished` has no size in its header, `cut` ends before its size says, `damaged` has a wrong check sum or message. */
export type FitEnd = 'whole' | 'unfinished' | 'cut' | 'damaged'

type Definition = { kind: number; isWanted: boolean; little: boolean; fields: Field[]; size: number }
type Field = { number: number; offset: number; baseType: BaseType; isWanted: boolean }

/** The time of a message. */
export const timestampField = 253

/** Where the file that begins at `from` ends, by its header; null when no FIT file begins there. */
export function fitEnd(bytes: Uint8Array, from: number): number | null {
  const head = viewOf(bytes)
  const size = bytes[from]
  if (size === undefined || size < 12 || from + size > bytes.length) return null
  if (head.getUint32(from + 8, true) !== signature) return null
  const data = head.getUint32(from + 4, true)
  return data === 0 ? bytes.length : Math.min(bytes.length, from + size + data + 2)
}

/**
 * Reads the FIT file between two offsets. Fields of a developer never stand for native ones. `wanted` says which fields
 * of which kind of message are asked for; other kinds are stepped over. Without `checksSum` a wrong check sum is not seen.
 */
export function readFitMessages(
  bytes: Uint8Array,
  { from, to }: { from: number; to: number },
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
  onMessage: FitListener,
  { checksSum }: { checksSum: boolean } = { checksSum: true },
): FitEnd {
  const view = viewOf(bytes)
  const headerSize = bytes[from] ?? 14
  const dataSize = view.getUint32(from + 4, true)
  const isCut = dataSize > 0 && from + headerSize + dataSize + 2 > to
  const dataEnd = dataSize === 0 || isCut ? to : from + headerSize + dataSize
  const definitions: (Definition | undefined)[] = []
  const fields = new FieldsAtHand()
  let at = from + headerSize
  let lastTime: number | null = null
  let stop: 'end' | 'cut' | 'damaged' = 'end'

  while (at < dataEnd) {
    const header = bytes[at] ?? 0
    const isCompressed = (header & 0x80) !== 0
    const local = isCompressed ? (header >> 5) & 3 : header & 15
    if (!isCompressed && (header & 0x40) !== 0) {
      const read = definitionAt(view, at, dataEnd, (header & 0x20) !== 0, wanted)
      if (read === null) {
        stop = 'cut'
        break
      }
      definitions[local] = read.definition
      at = read.next
      continue
    }
    const definition = definitions[local]
    if (!definition) {
      stop = 'damaged'
      break
    }
    if (at + 1 + definition.size > dataEnd) {
      stop = 'cut'
      break
    }
    fields.clear()
    for (const field of definition.fields) {
      const value = field.baseType.read(view, at + 1 + field.offset, definition.little)
      if (value === field.baseType.invalid) continue
      if (field.number === timestampField) lastTime = value
      if (field.isWanted) fields.set(field.number, value)
    }
    if (isCompressed && lastTime !== null) {
      lastTime += ((header & 31) - (lastTime & 31) + 32) & 31
      fields.set(timestampField, lastTime)
    }
    // A message without a byte says nothing.
    if (definition.isWanted && definition.size > 0) onMessage(definition.kind, fields)
    at += 1 + definition.size
  }

  // Where no size is written the last two bytes may be the check sum, and are no message.
  if (dataSize === 0) return 'unfinished'
  if (isCut) return 'cut'
  if (stop !== 'end') return 'damaged'
  return !checksSum || fitSum(bytes, from, dataEnd) === view.getUint16(dataEnd, true) ? 'whole' : 'damaged'
}

/** ASCII `.FIT`, little-endian. */
const signature = 0x5449462e

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function definitionAt(
  view: DataView,
  at: number,
  end: number,
  hasDeveloper: boolean,
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
): { definition: Definition; next: number } | null {
  if (at + 6 > end) return null
  const little = view.getUint8(at + 2) === 0
  const kind = view.getUint16(at + 3, little)
  const asked = wanted.get(kind)
  const count = view.getUint8(at + 5)
  const fieldsEnd = at + 6 + count * 3
  if (fieldsEnd > end) return null
  const fields: Field[] = []
  let size = 0
  for (let index = at + 6; index < fieldsEnd; index += 3) {
    const number = view.getUint8(index)
    const length = view.getUint8(index + 1)
    const baseType = baseTypes[view.getUint8(index + 2) & 0x1f]
    const isWanted = asked?.has(number) ?? false
    // An array of values is asked for nowhere.
    if ((isWanted || number === timestampField) && baseType?.bytes === length)
      fields.push({ number, offset: size, baseType, isWanted })
    size += length
  }
  const definition = { kind, isWanted: asked !== undefined, little, fields, size }
  if (!hasDeveloper) return { definition, next: fieldsEnd }
  if (fieldsEnd + 1 > end) return null
  const next = fieldsEnd + 1 + view.getUint8(fieldsEnd) * 3
  if (next > end) return null
  for (let index = fieldsEnd + 1; index < next; index += 3) definition.size += view.getUint8(index + 1)
  return { definition, next }
}

type BaseType = {
  bytes: 1 | 2 | 4
  read: (view: DataView, at: number, little: boolean) => number
  /** The number that stands for none. */
  invalid: number
}

const byte = (view: DataView, at: number) => view.getUint8(at)
const unsigned16: BaseType['read'] = (view, at, little) => view.getUint16(at, little)
const unsigned32: BaseType['read'] = (view, at, little) => view.getUint32(at, little)

/** The base types that hold whole numbers of up to 32 bits. */
const baseTypes: { [baseType: number]: BaseType } = {
  0: { bytes: 1, read: byte, invalid: 0xff },
  1: { bytes: 1, read: (view, at) => view.getInt8(at), invalid: 0x7f },
  2: { bytes: 1, read: byte, invalid: 0xff },
  3: { bytes: 2, read: (view, at, little) => view.getInt16(at, little), invalid: 0x7fff },
  4: { bytes: 2, read: unsigned16, invalid: 0xffff },
  5: { bytes: 4, read: (view, at, little) => view.getInt32(at, little), invalid: 0x7fffffff },
  6: { bytes: 4, read: unsigned32, invalid: 0xffffffff },
  10: { bytes: 1, read: byte, invalid: 0 },
  11: { bytes: 2, read: unsigned16, invalid: 0 },
  12: { bytes: 4, read: unsigned32, invalid: 0 },
  13: { bytes: 1, read: byte, invalid: 0xff },
}
