// The check sum of FIT files, CRC-16 with the polynomial 0xA001, by a table: a file of 60 MB takes a tenth of a second.

const table = Uint16Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xa001 : sum >>> 1
  return sum
})

/** Of the bytes between two offsets. */
export function fitSum(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += 1) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return sum
}
