// The rarer parts of today's check-in: heart, rest day, nap and note, each a record of its own.
import { recordsOn } from '../../../../shared/journal/days.ts'
import type { Heart, RestDay } from '../../../../shared/journal/records.ts'
import { useAutosave } from '../../../entries/use-autosave.ts'
import { useApp, useClient } from '../../../state/use-app.ts'
import { useMoment } from '../../../state/use-moment.ts'
import { changedHeart, changedNap, changedNote, changedRestDay, latestOf, takenOut } from './daily-entries.ts'
import { freshOf } from './fresh.ts'

export type More = ReturnType<typeof useMore>

export function useMore() {
  const client = useClient()
  const journal = useApp((app) => app.journal)
  const { at, today } = useMoment()
  const records = recordsOn(journal, today)
  const ofToday = <K extends 'heart' | 'rest_day' | 'nap'>(kind: K) => latestOf(records, kind, today)
  const [heartNow, restNow, napNow] = [ofToday('heart'), ofToday('rest_day'), ofToday('nap')]
  const heart = useAutosave(today, heartNow, takenOut('Resting heart', heartNow))
  const rest = useAutosave(today, restNow, takenOut('Rest day', restNow))
  const nap = useAutosave(today, napNow, takenOut('Nap', napNow))
  // A line for the mind has its own place.
  const notes = records.filter((record) => record.kind === 'note' && record.about === null)
  const note = useAutosave(today, latestOf(notes, 'note', today), 'Note removed.')
  const fresh = () => freshOf(client, { at, today })

  return {
    day: today,
    heart: heart.value,
    setHeart: (change: Partial<Pick<Heart, 'restingHeartRateBpm' | 'rmssdMs'>>) =>
      heart.write(changedHeart(heart.value, change, fresh())),
    heartRefusal: heart.refusal,
    restDay: rest.value?.how ?? null,
    toggleRestDay: (how: RestDay['how']) => rest.write(changedRestDay(rest.value, how, fresh())),
    napMinutes: nap.value?.minutes ?? null,
    setNap: (minutes: number | null) => nap.write(changedNap(nap.value, minutes, fresh())),
    napRefusal: nap.refusal,
    note: note.value?.text ?? '',
    setNote(text: string, begun: string) {
      const [now, isBesideAnother] = [note.value, begun === '' && note.value !== null]
      // A note begun in another window meanwhile stays, with this one behind it.
      const both = isBesideAnother && now ? `${now.text}\n\n${text}` : text
      note.write(changedNote(now, both, fresh()), now && !isBesideAnother ? { ...now, text: begun } : now)
    },
    noteRefusal: note.refusal,
  }
}
