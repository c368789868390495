// The voices of this computer, asked for only where they are wanted; the list comes late and can change.
import { useEffect, useState } from 'react'

/** A computer that names no voice within this time has none. */
const patienceMs = 1_500

/** Null until the computer has answered. */
export function useVoices(wanted: boolean): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null)
  useEffect(() => {
    if (!wanted) return
    if (!('speechSynthesis' in window)) {
      setVoices([])
      return
    }
    const read = () => setVoices(speechSynthesis.getVoices())
    // Asking starts the loading of the list; the first answer is mostly empty.
    if (speechSynthesis.getVoices().length > 0) read()
    const patience = setTimeout(read, patienceMs)
    speechSynthesis.addEventListener('voiceschanged', read)
    return () => {
      clearTimeout(patience)
      speechSynthesis.removeEventListener('voiceschanged', read)
    }
  }, [wanted])
  return voices
}
