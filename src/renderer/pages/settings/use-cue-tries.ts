// One cue of each kind, given at once, so that its strength can be chosen by ear and eye.
import { type RefObject, useEffect, useMemo } from 'react'
import type { Settings } from '../../../shared/settings/settings.ts'
import { createBeeper } from '../../audio/beeper.ts'
import { windowFlash } from '../../audio/flash.ts'
import { speak } from '../../audio/voice.ts'
import { windowLater } from '../../timer/later.ts'

export function useCueTries(cues: Settings['cues'], flashPlace: RefObject<HTMLElement | null>) {
  const beeper = useMemo(() => createBeeper(() => new AudioContext(), windowLater), [])
  useEffect(() => () => beeper.close(), [beeper])
  return {
    beep() {
      const nowMs = performance.now()
      beeper.play([{ atMs: nowMs, sound: 'switch', say: null }], nowMs, cues.beepVolume)
      beeper.ringOut(nowMs)
    },
    voice() {
      if ('speechSynthesis' in window) speak(speechSynthesis, 'Change sides', cues, navigator.language)
    },
    flash() {
      if (flashPlace.current) windowFlash(flashPlace.current, cues.flashStrength)
    },
  }
}
