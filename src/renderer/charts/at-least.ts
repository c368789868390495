// What a caption says of marks that are at least so high.
import { counted } from '../../shared/words/counts.ts'

/** `Hollow bars: at least so much, as a muscle that was sore before was not asked (2 days).`; nothing where there are none. */
export function atLeastCaption(marks: string, days: number): string {
  if (days === 0) return ''
  return `${marks}: at least so much, as a muscle that was sore before was not asked (${counted(days, 'day', 'days', navigator.language)}).`
}
