// What a caption says of marks that are at least so high.

/** `Hollow bars: at least so much, as a muscle that was sore before was not asked (2 days).`; nothing where there are none. */
export function atLeastCaption(marks: string, days: number): string {
  if (days === 0) return ''
  return `${marks}: at least so much, as a muscle that was sore before was not asked (${days === 1 ? '1 day' : `${days} days`}).`
}
