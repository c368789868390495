// A recovery aid as the texts of its form, and back.
import type { Day } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { keptByJournal, keptByMonth, monthsOf, recordsOfMonth } from '../journal/days.ts'
import type { Aid } from '../journal/records.ts'
import { amountField } from '../words/units.ts'
import { createReader, type FormContext, type FormReading, finish, identityOf } from './form-reading.ts'
import { inMinutes, readAmount } from './numbers.ts'

export type AidDraft = {
  day: string
  aid: Aid['aid']
  ownName: string
  minutes: string
  places: Aid['places']
  verdict: Aid['verdict']
  note: string
}

export function aidDraft(aid: Aid | null, day: Day, locale: string): AidDraft {
  return {
    day: aid?.day ?? day,
    aid: aid?.aid ?? 'massage_gun',
    ownName: aid?.ownName ?? '',
    minutes: aid?.minutes == null ? '' : amountField(aid.minutes, locale),
    places: aid?.places ?? [],
    verdict: aid?.verdict ?? null,
    note: aid?.note ?? '',
  }
}

/** The names of own aids that are in the journal, the one written down last first. */
export const ownAidNames: (journal: Journal) => readonly string[] = keptByJournal((journal) => {
  const own = monthsOf(journal).flatMap((month) => ownAidsOf(recordsOfMonth(journal, month)))
  return [...new Set(own.sort((one, other) => other.rev - one.rev).map(({ ownName }) => ownName))]
})

const ownAidsOf = keptByMonth((records) =>
  [...records.values()].filter((record) => record.kind === 'aid').filter(({ aid }) => aid === 'own'),
)

export function readAid(draft: AidDraft, before: Aid | null, context: FormContext): FormReading {
  const reader = createReader()
  const day = reader.day('day', draft.day)
  const minutes = reader.take('minutes', readAmount(draft.minutes, 'The time', inMinutes))
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'aid',
    day: day ?? '',
    aid: draft.aid,
    ownName: draft.aid === 'own' ? draft.ownName : '',
    minutes,
    places: draft.places,
    verdict: draft.verdict,
    note: draft.note,
  }))
}
