// The recovery session that was begun from its page: what it is and when, kept with the tab until it is logged or dropped.
import { useSyncExternalStore } from 'react'
import { createListeners } from '../../shared/base/listeners.ts'
import { type RecoveryModality, recoveryModalities } from '../../shared/recovery/recovery-choices.ts'
import { type KeptText, keptInTab } from '../link/tab-storage.ts'

/** Began at epoch milliseconds. */
export type UnderWay = { modality: RecoveryModality; startedMs: number }

export function createUnderWay(kept: KeptText) {
  let known: { text: string | null; value: UnderWay | null } | null = null
  const watchers = createListeners<void>((error) => reportError(error))
  return {
    watch: watchers.add,
    /** The same object until another is begun. */
    present(): UnderWay | null {
      const text = kept.read()
      if (known?.text !== text) known = { text, value: readFrom(text) }
      return known.value
    },
    begin(started: UnderWay) {
      kept.write(JSON.stringify(started))
      watchers.tell()
    },
    drop() {
      kept.drop()
      watchers.tell()
    },
  }
}

export const underWayStore = createUnderWay(keptInTab('afterrun-recovery'))

export function useUnderWay(): UnderWay | null {
  return useSyncExternalStore(underWayStore.watch, underWayStore.present)
}

/** A text that says no such session counts as none. */
function readFrom(text: string | null): UnderWay | null {
  try {
    const { modality, startedMs } = Object(JSON.parse(text ?? 'null'))
    const known = recoveryModalities.find((one) => one === modality)
    return known && Number.isFinite(startedMs) ? { modality: known, startedMs } : null
  } catch {
    return null
  }
}
