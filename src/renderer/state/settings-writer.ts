// Saves the settings of this window, and takes its choices back or makes them again.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Ready } from './app-state.ts'
import { createSettingsHistory } from './settings-history.ts'

type Window = {
  ready(): Pick<Ready, 'settings' | 'journal'> | null
  /** Has main write the settings down, and shows them once it did. */
  write(settings: Settings): Promise<Answer<Settings>>
  announce(text: string): void
}

export type SettingsWriter = {
  save(settings: Settings): Promise<Refusal | null>
  /** Takes the latest choice back, or makes it again; null where something else came after it. */
  step(direction: 'undo' | 'redo'): Promise<Refusal | null> | null
  /** Something that can be taken back by itself came after the choices. */
  forget(): void
}

export function createSettingsWriter({ ready, write, announce }: Window): SettingsWriter {
  const history = createSettingsHistory()

  async function restore(settings: Settings, said: string): Promise<Refusal | null> {
    const answer = await write(settings)
    if (!answer.ok) history.forget()
    announce(answer.ok ? said : answer.message)
    return answer.ok ? null : answer
  }

  return {
    async save(settings) {
      const before = ready()?.settings
      const answer = await write(settings)
      if (!answer.ok) return answer
      const now = ready()
      if (before && now) history.chose({ before, after: answer.value }, now.journal.rev)
      return null
    },
    step(direction) {
      const now = ready()
      const next = now && history.step(direction, now.settings, now.journal.rev)
      return next && restore(next, direction === 'undo' ? 'The setting is as it was.' : 'Done again.')
    },
    forget: history.forget,
  }
}
