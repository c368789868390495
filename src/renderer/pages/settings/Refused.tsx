// Why a setting was not saved, beside it.
import type { Outcome } from '../../profile/use-settings.ts'

export function Refused({ outcome, path }: { outcome: Outcome; path: string }) {
  if (outcome.type !== 'refused' || !concerns(outcome.path, path)) return null
  return (
    <p className="settings-refused" role="alert">
      Not saved. {outcome.message}
    </p>
  )
}

/** A refusal that names no setting is told at the first one. */
function concerns(refusedPath: string, path: string): boolean {
  const named = refusedPath === '' ? 'theme' : refusedPath
  return named === path || named.startsWith(`${path}.`)
}
