// The voices of this computer, asked for only where they are wanted; the list comes late and can change.
import { useEffect, useState } from 'react'
import type { Later } from '../../shared/base/later.ts'
import { windowLater } from '../timer/later.ts'

/** A computer that names no voice within this time has none. */
const patienceMs = 1_500

/** Null until the computer has answered. */
export function useVoices(
  wanted: boolean,
  later: Later = windowLater,
): readonly SpeechSynthesisVoice[] | null {
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
    const stopWaiting = later(patienceMs, read)
    speechSynthesis.addEventListener('voiceschanged', read)
    return () => {
      stopWaiting()
      speechSynthesis.removeEventListener('voiceschanged', read)
    }
  }, [wanted, later])
  return voices
}
