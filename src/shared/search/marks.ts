// Which words of a text a search found, letters folded as the search folds them.
import { termsOf } from './kept-words.ts'

/** A piece of a text; `found`: one of its words begins with something that was searched for. */
export type Piece = { text: string; found: boolean }

/** The whole text in pieces, in order. */
export function piecesOf(text: string, terms: readonly string[]): readonly Piece[] {
  if (terms.length === 0) return [{ text, found: false }]
  return text
    .split(wordBorders)
    .map((piece, at) => ({ text: piece, found: at % 2 === 1 && isFound(piece, terms) }))
    .filter(({ text: piece }) => piece !== '')
}

/** Words stand at the odd places, with the accents that follow their letters. */
const wordBorders = /([\p{L}\p{N}\p{Mn}]+)/u

function isFound(word: string, terms: readonly string[]): boolean {
  return termsOf(word).some((known) => terms.some((term) => known.startsWith(term)))
}
