// Which words of a text are marked for a search.
import { expect, it } from 'vitest'
import { termsOf } from '../../../src/shared/search/kept-words.ts'
import { piecesOf } from '../../../src/shared/search/marks.ts'

/** The text with what is found in brackets. */
const marked = (text: string, search: string) =>
  piecesOf(text, termsOf(search))
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join('')

it('marks each word that begins with something searched for, whatever its case', () => {
  expect(marked('Calf left 4, calves tight, recalfed', 'CALF left')).toBe(
    '[Calf] [left] 4, calves tight, recalfed',
  )
})

it('marks accented words found without their accents, written as one letter or two', () => {
  expect(marked('Café-Lauf at the cafe\u0301 in Zürich', 'cafe zur')).toBe(
    '[Café]-Lauf at the [cafe\u0301] in [Zürich]',
  )
  expect(marked('cafe', 'Café')).toBe('[cafe]')
})

it('leaves a text whole where nothing is searched for or found', () => {
  expect(piecesOf('Stairs, slow', [])).toEqual([{ text: 'Stairs, slow', found: false }])
  expect(marked('Stairs, slow', 'hill')).toBe('Stairs, slow')
  expect(piecesOf('', ['hill'])).toEqual([])
})
