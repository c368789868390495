// The ways in which a file of a journal can be damaged.

/** Null is a file that is gone. */
export type Damage = (bytes: Buffer, choose: () => number, others: Others) => Buffer | null
/** Another file of the journal, the file as it was earlier, and that of another journal. */
export type Others = { beside: Buffer; older: Buffer | null; foreign: Buffer | null }

/** Each of them many damages. */
export const damagesByChance: Record<string, Damage> = {
  'a flipped bit': (bytes, choose) => {
    const at = Math.floor(choose() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(choose() * 8))
    return bytes
  },
  'a cut': (bytes, choose) => bytes.subarray(0, Math.floor(choose() * bytes.length)),
  'a run of NULs': (bytes, choose) => {
    const from = Math.floor(choose() * bytes.length)
    return bytes.fill(0, from, Math.min(bytes.length, from + 1 + Math.floor(choose() * 600)))
  },
  'two blocks that changed places': (bytes, choose) => {
    const size = 1 + Math.floor((choose() * bytes.length) / 3)
    const at = Math.floor(choose() * (bytes.length - 2 * size))
    const first = Buffer.from(bytes.subarray(at, at + size))
    bytes.copy(bytes, at, at + size, at + 2 * size)
    first.copy(bytes, at + size)
    return bytes
  },
  'lines that are gone': (bytes, choose) => {
    const lines = bytes.toString('latin1').split('\n')
    lines.splice(Math.floor(choose() * lines.length), 1 + Math.floor(choose() * 2))
    return Buffer.from(lines.join('\n'), 'latin1')
  },
  'the end of another file': (bytes, choose, { beside }) => {
    const at = Math.floor(choose() * bytes.length)
    return Buffer.concat([bytes.subarray(0, at), beside.subarray(Math.floor(choose() * beside.length))])
  },
}

/** Each of them one damage a file. */
const damagesOfTheWhole: Record<string, Damage> = {
  nothing: () => Buffer.from(''),
  'NULs alone': (bytes) => bytes.fill(0),
  'no file': () => null,
  'an older copy': (_bytes, _choose, { older }) => older,
  'the file of another journal': (_bytes, _choose, { foreign }) => foreign,
}

export const damages: Record<string, Damage> = { ...damagesByChance, ...damagesOfTheWhole }
