// Which cues the runner wants, shown at once and saved one after the other; a refused save is said.
import { useCallback, useEffect, useRef } from 'react'
import type { Settings } from '../../../../shared/settings/settings.ts'
import { useSettings } from '../../../profile/use-settings.ts'
import { useClient } from '../../../state/use-app.ts'
import { muted, unmuted } from './mute.ts'

export type CueChoice = {
  chosen: Settings['cues']
  choose: (part: Partial<Settings['cues']>) => void
  toggleMute: () => void
  say: (text: string) => void
}

export function useCueChoice(): CueChoice {
  const { say } = useClient()
  const { settings, outcome, choose: chooseSettings } = useSettings()
  const chosen = settings.cues
  const latest = useRef({ chosen, chooseSettings })
  latest.current = { chosen, chooseSettings }

  useEffect(() => {
    if (outcome.type === 'refused') say(`The cues are as before, not saved. ${outcome.message}`)
  }, [outcome, say])

  const choose = useCallback((part: Partial<Settings['cues']>) => {
    latest.current.chooseSettings({ cues: { ...latest.current.chosen, ...part } })
  }, [])
  const before = useRef({ beeps: true, voice: false })
  const toggleMute = useCallback(() => {
    const { beeps, voice } = latest.current.chosen
    if (beeps || voice) before.current = { beeps, voice }
    choose(beeps || voice ? muted : unmuted(before.current))
  }, [choose])
  return { chosen, choose, toggleMute, say }
}
