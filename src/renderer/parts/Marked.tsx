// A text with the words marked that a search around it found.
import { createContext, useContext } from 'react'
import { piecesOf } from '../../shared/search/marks.ts'
import './marked.css'

/** The beginnings of words that are searched for, folded; none where nothing is. */
export const SearchedTerms = createContext<readonly string[]>([])

export function Marked({ children: text }: { children: string }) {
  const terms = useContext(SearchedTerms)
  if (terms.length === 0) return text
  return piecesOf(text, terms).map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have nothing but their order
    piece.found ? <mark key={at}>{piece.text}</mark> : piece.text,
  )
}
