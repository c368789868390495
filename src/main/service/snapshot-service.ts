// What a window is told at its start and after it was away: what is small at once, the journal month by month as the JSON that is there.
import type { Answer, Refusal, Written } from '../../shared/base/answer.ts'
import { addDays, type Day, monthOf } from '../../shared/base/day.ts'
import type { Parsed, Snapshot } from '../../shared/contract/api.ts'
import type { Change } from '../../shared/journal/change.ts'
import type { MonthText } from '../store/journal/month-text.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { nextTurn } from '../store/turns.ts'

type Ports = {
  /** What the folder is known by for as long as it is open this time: what a window knows of another counts for nothing. */
  opening: string
  store: Pick<JournalStore, 'journal' | 'months' | 'monthText' | 'changesSince'>
  today(): Day
  /** All of a snapshot but the journal. */
  beside(): Omit<Snapshot, 'journal'>
}

/** This month and the twelve before it, which is what the first page draws from. */
const recentDays = 365

export function createSnapshotService({ opening, store, today, beside }: Ports) {
  /** Each month as the text that the store has, in order. */
  async function partsOf(months: readonly string[]): Promise<Answer<Part[]>> {
    const parts: Part[] = []
    for (const month of months) {
      const text = await store.monthText(month)
      if (!text.ok) return text
      parts.push({ month, ...text.value })
      // A year of text at once would hold up a routine's boundary.
      await nextTurn()
    }
    return { ok: true, value: parts }
  }

  async function journalInParts(): Promise<Answer<string>> {
    const first = monthOf(addDays(today(), -recentDays))
    const read = await partsOf(store.months().all.filter((month) => month >= first))
    if (!read.ok) return read
    const { rev } = store.journal()
    const changes = store.changesSince(Math.min(rev, ...read.value.map((part) => part.rev)))
    // So much was written meanwhile that nothing connects any more.
    if (!changes) return journalInParts()
    const about = JSON.stringify({ type: 'parts', rev, months: store.months().all, changes })
    return { ok: true, value: withField(about, 'parts', textOf(read.value)) }
  }

  return {
    async snapshot({ since, of }: Parsed<'app.snapshot'>): Promise<Refusal | Written> {
      const changes = since === undefined || of !== opening ? null : store.changesSince(since)
      const { rev } = store.journal()
      const journal = changes ? theChanges(rev, changes) : await journalInParts()
      if (!journal.ok) return journal
      return written(withField(JSON.stringify(beside()), 'journal', journal.value))
    },

    async months({ months }: Parsed<'journal.months'>): Promise<Refusal | Written> {
      const read = await partsOf(months)
      return read.ok ? written(textOf(read.value)) : read
    },
  }
}

type Part = MonthText & { month: string }

function theChanges(rev: number, changes: readonly Change[]): Answer<string> {
  return { ok: true, value: JSON.stringify({ type: 'changes', rev, changes }) }
}

/** The parts as a JSON array; their records are text already. */
function textOf(parts: readonly Part[]): string {
  return `[${parts.map(({ month, rev, text }) => `{"month":"${month}","rev":${rev},"records":${text}}`).join(',')}]`
}

/** The JSON of an object that has fields, with one more whose value is text already. */
function withField(object: string, name: string, value: string): string {
  return `${object.slice(0, -1)},"${name}":${value}}`
}

function written(text: string): Written {
  return { ok: true, json: new TextEncoder().encode(text) }
}
