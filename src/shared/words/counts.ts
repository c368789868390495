// How many there are of something, in words.
import { english } from '../base/words.ts'
import { numberText } from './dates.ts'

/** `1 day`, `3 days`, `18,261 days`. */
export function counted(count: number, one: string, many = `${one}s`, locale = english): string {
  return `${numberText(count, locale)} ${count === 1 ? one : many}`
}
