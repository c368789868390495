// A text as it is compared with what was typed: small and without accents.

/** `Café` as `cafe`. */
export function folded(text: string): string {
  const small = text.toLowerCase()
  return /^[ -~]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{Mn}/gu, '')
}
