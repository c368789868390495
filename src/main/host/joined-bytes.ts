// What came in pieces as one.

/** Of so many bytes together, in memory of its own: a Buffer may share its memory with others, and cannot be handed over. */
export function joinedBytes(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
