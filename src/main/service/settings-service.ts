// What the runner has chosen: kept, and told to every window once it is on the disk.
import type { Answer } from '../../shared/base/answer.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Document } from '../store/setting-file.ts'

export function createSettingsService(
  file: Pick<Document<Settings>, 'read' | 'write'>,
  tell: (settings: Settings) => void,
) {
  return {
    current: () => file.read(),

    dayStartMinutes: () => file.read().dayStartMinutes,

    async save(settings: Settings): Promise<Answer<Settings>> {
      const written = await file.write(settings)
      if (!written.ok) return written
      // Another program may have written in the file as well.
      const saved = file.read()
      tell(saved)
      return { ok: true, value: saved }
    },
  }
}
