// The settings as the runner sees them while they are being saved: at once, one save after the other, the newest choice last.
import { useRef, useState } from 'react'
import type { Settings } from '../../shared/settings/settings.ts'
import { useApp, useClient } from '../state/use-app.ts'

/** What became of the last choice, `none` while it is being saved; `refused` names a setting by its path until the next answer. */
export type Outcome =
  | { type: 'none' }
  | { type: 'saved' }
  | { type: 'refused'; path: string; message: string }

export type SettingsForm = {
  settings: Settings
  outcome: Outcome
  choose: (part: Partial<Settings>) => void
}

export function useSettings(): SettingsForm {
  const saved = useApp(({ settings }) => settings)
  const client = useClient()
  const [draft, setDraft] = useState<Settings | null>(null)
  const [outcome, setOutcome] = useState<Outcome>({ type: 'none' })
  const wanted = useRef<Settings | null>(null)
  const isSaving = useRef(false)
  const settings = draft ?? saved

  async function saveWanted() {
    if (isSaving.current) return
    isSaving.current = true
    while (wanted.current) {
      const sent = wanted.current
      const refusal = await client.saveSettings(sent)
      if (wanted.current !== sent) continue
      wanted.current = null
      setDraft(null)
      setOutcome(
        refusal ? { type: 'refused', path: refusal.path ?? '', message: refusal.message } : { type: 'saved' },
      )
    }
    isSaving.current = false
  }

  function choose(part: Partial<Settings>) {
    const next = { ...(wanted.current ?? saved), ...part }
    wanted.current = next
    setDraft(next)
    setOutcome((latest) => (latest.type === 'saved' ? { type: 'none' } : latest))
    void saveWanted()
  }

  return { settings, outcome, choose }
}
