// Numbers as the cells of a column have them: which sign parts off the decimals is told by the whole column.
import { plainSigns } from '../base/written-digits.ts'

export type DecimalSign = '.' | ','

/** What a column says of it: one sign, or none, or values that can only be read with different signs. */
export type Decimals = DecimalSign | 'mixed'

const figure = /^[+-]?\d[\d.,'’ \u00a0\u202f]*$/

/** Nothing is said by an empty cell, and by what exports write for one. */
export function isMissing(cell: string): boolean {
  return /^(|-+|—|–|n\/?a|nan|null|none|nil)$/i.test(cell.trim())
}

/** `usual` is what stands where no value of the column tells. */
export function decimalsOf(cells: readonly string[], usual: DecimalSign): Decimals {
  const told = new Set(cells.map((cell) => toldBy(bare(cell))).filter((sign) => sign !== null))
  if (told.size > 1) return 'mixed'
  const [only = usual] = told
  return only
}

/** The number in a cell without its unit; null where it is none, or may be two different ones. */
export function numberIn(cell: string, decimals: Decimals): number | null {
  const text = bare(cell)
  if (!figure.test(text)) return null
  const sign = decimals === 'mixed' ? toldBy(text) : decimals
  // In a column of both kinds, `1,200` says neither of them.
  if (sign === null && /[.,]/.test(text)) return null
  const [thousands, point] = sign === ',' ? ['.', ','] : [',', '.']
  const [whole = '', part, ...more] = text.split(point)
  if (more.length > 0 || (part !== undefined && !/^\d*$/.test(part))) return null
  const plain = /^[+-]?\d+$/.test(whole) ? whole : ungrouped(whole, thousands)
  if (plain === null) return null
  const value = Number(`${plain}.${part || '0'}`)
  return Number.isFinite(value) ? value : null
}

/** The unit behind a number, in small letters; empty where there is none. */
export function unitIn(cell: string): string {
  return /\d\s*([a-zäöü"'%°/]+)\.?\s*$/i.exec(plainSigns(cell))?.[1]?.toLowerCase() ?? ''
}

function bare(cell: string): string {
  return plainSigns(cell)
    .trim()
    .replace(/(\d)\s*[a-zäöü"'%°/]+\.?$/i, '$1')
}

/** Groups have three digits each, and one sign between them. */
function ungrouped(whole: string, thousands: string): string | null {
  const signs = [thousands, "'", '’', ' ', '\u00a0', '\u202f']
  const used = signs.find((sign) => whole.includes(sign))
  if (used === undefined) return null
  const [first = '', ...groups] = whole.split(used)
  const isGrouped = /^[+-]?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
  return isGrouped ? first + groups.join('') : null
}

/** The decimal sign that a value can only have; null where it has none, or may be read both ways. */
function toldBy(text: string): DecimalSign | null {
  if (!figure.test(text)) return null
  const points = count(text, '.')
  const commas = count(text, ',')
  if (points > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
  if (points + commas === 0) return null
  const sign = points > 0 ? '.' : ','
  if (points + commas > 1) return sign === '.' ? ',' : '.'
  const [whole = '', part = ''] = text.split(sign)
  const mayBeGroup = part.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(whole)
  return mayBeGroup ? null : sign
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
