// A journal that can be shown and not be written in: what was readable of its folder, and the sentence that every save is answered with.
import type { Answer } from '../../../shared/base/answer.ts'
import type { ReadableFolder } from '../healing/folder-healing.ts'
import { notWhole } from '../refusals.ts'
import { type MonthText, monthText } from './month-text.ts'
import type { StoredMonths } from './stored-months.ts'

export function readOnlyStore({ installId, journal, refusal }: ReadableFolder) {
  const all = [...journal.months.keys()].sort()
  return {
    installId,
    readOnly: refusal,
    lostDocuments: [],
    journal: () => journal,
    months: (): StoredMonths => ({ all, loaded: new Set(all) }),
    whole: async (): Promise<Answer<null>> => refusal,
    unfolded: () => ({ base: journal, changes: [] }),
    monthText: async (month: string): Promise<Answer<MonthText>> => ({
      ok: true,
      value: monthText(journal, month),
    }),
    changesSince: (rev: number) => (rev === journal.rev ? [] : null),
    edit: async () => notWhole(refusal),
    editInPieces: async () => notWhole(refusal),
    fold: async (): Promise<Answer<null>> => refusal,
    close: async () => {},
  }
}
