// Says quietly that all is saved, and loudly when something is not; a backup that failed is another matter, and said beside it.
import { clockTime, instantFromEpoch } from '../../shared/base/day.ts'
import { clockWords } from '../../shared/words/units.ts'
import { hrefTo } from '../commands/routes.ts'
import { useApp } from '../state/use-app.ts'
import { usePreferences } from '../state/use-preferences.ts'

export function SaveState() {
  const { saving, timeZone, isBackupMissing, place } = useApp(({ saving, host }) => ({
    saving,
    timeZone: host.timeZone,
    isBackupMissing: host.backupFailed !== null,
    place: host.folderPlace,
  }))
  const { clock } = usePreferences()
  const where = place.sync
    ? `in a folder that ${place.sync} syncs`
    : place.network
      ? 'in a network folder'
      : 'on this computer only'
  const text =
    saving.type === 'unsaved'
      ? `Not saved. ${saving.message}`
      : saving.type === 'saving'
        ? 'Saving…'
        : saving.type === 'saved'
          ? `Saved ${clockWords(clockTime(instantFromEpoch(saving.atEpochMs, timeZone)), clock)} · ${where}`
          : `Kept ${where}`
  return (
    <>
      <p
        className="save-state"
        data-state={saving.type}
        role={saving.type === 'unsaved' ? 'alert' : 'status'}
      >
        {text}
      </p>
      {isBackupMissing && (
        <p className="save-backup">
          <a href={hrefTo('settings', 'data')}>The last backup failed</a>
        </p>
      )}
    </>
  )
}
