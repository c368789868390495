// The journal put together from all that is left of a damaged folder, and what each file of it is to become; pure.
import { randomUUID } from 'node:crypto'
import { type Journal, placedBy, withMonths } from '../../../shared/journal/change.ts'
import { assembly } from '../assembly.ts'
import type { Unread } from '../envelope.ts'
import type { Removal } from '../shard-form.ts'
import type { ShardContent } from '../shards.ts'
import type { Evidence } from './evidence.ts'
import type { Flaw } from './flaw.ts'
import { type MonthFinding, mendMonth } from './month-mending.ts'
import type { LogEvidence } from './witnesses.ts'

export type LogFinding = {
  path: string
  flaw: Flaw
  bytes: Uint8Array | null
  /** Changes taken from it, those of them whose checksum is wrong, and lines that are none. */
  kept: number
  unchecked: number
  unreadable: number
}

export type MetaFinding = { path: string; flaw: Flaw; bytes: Uint8Array | null }

export type Findings = {
  /** How many changes at most are nowhere; not sure where no present file says which state the month had. */
  months: (MonthFinding & { lost: number; isSure: boolean })[]
  log: LogFinding | null
  meta: MetaFinding | null
}

export type Mended = {
  installId: string
  journal: Journal
  findings: Findings
  /** The month files to be written. */
  months: ReadonlyMap<string, ShardContent>
  /** Whether the log is begun anew, behind months that hold all of it. */
  isLogAnew: boolean
  /** A file that may not be written over: newer, or one that the disk does not give; null where all may be mended. */
  blocked: { path: string; why: Unread } | null
  /** A month or a journal of which nothing that can be trusted is left; null where there is none. */
  hopeless: { path: string; why: Unread } | null
}

export function mend(evidence: Evidence): Mended {
  const installId = evidence.installId ?? randomUUID()
  const { log, meta } = evidence
  const header = log.header ?? { installId, rev: revBefore(log.changes), months: null }
  const unchecked = plausible(log, header.rev)
  const changes = [...log.changes, ...unchecked].sort((one, other) => one.rev - other.rev)
  const logRev = Math.max(header.rev, ...changes.map(({ rev }) => rev))
  const highest = highestRev(evidence, logRev)
  const mended = new Map(
    evidence.months.map((one) => [one.month, mendMonth(one, evidence.earlierChanges, highest)]),
  )
  const removals = new Map<string, Removal[]>()
  const assembled = assembly({ header, changes }, new Map(), (month, removal) => {
    removals.set(month, [...(removals.get(month) ?? []), removal])
  })
  for (const [month, { content }] of mended) assembled.add(month, content)

  const isOlder = !log.flaw && log.header !== null && logRev < highest
  const logFlaw: Flaw | null = log.flaw ?? (isOlder ? { type: 'older' } : null)
  const isLogAnew = logFlaw !== null
  const rev = isLogAnew ? highest + 1 : logRev
  const all = new Set([...mended.keys(), ...assembled.logged()])
  const journal = withMonths(
    placedBy(new Map(), { rev, months: new Map() }),
    [...all].map((month) => [month, assembled.month(month)]),
  )
  const written = isLogAnew ? journal : assembled.written()
  const isToWrite = (month: string) =>
    mended.get(month)?.finding != null ||
    (isLogAnew && journal.months.get(month) !== assembled.written().months.get(month)) ||
    (isLogAnew && assembled.stale.has(month))
  const months = new Map(
    [...all].filter(isToWrite).map((month): [string, ShardContent] => {
      const removed = [...(mended.get(month)?.content.removed ?? []), ...(removals.get(month) ?? [])]
      return [
        month,
        {
          rev: isLogAnew ? rev : header.rev,
          records: [...(written.months.get(month)?.values() ?? [])],
          removed: lastOfEach(removed),
        },
      ]
    }),
  )
  const isSure = log.header !== null || !meta.flaw
  const told = toldRevs(log.changes, log.unchecked, evidence.earlierChanges)
  const findings: Findings = {
    months: [...mended.values()].flatMap(({ finding, content }) =>
      finding ? [{ ...finding, lost: lostAtMost(finding, content, told), isSure }] : [],
    ),
    log: logFlaw && {
      path: log.path,
      flaw: logFlaw,
      bytes: log.bytes,
      kept: changes.length,
      unchecked: unchecked.length,
      unreadable: log.unreadable + log.unchecked.length - unchecked.length,
    },
    meta: meta.flaw && { path: meta.path, flaw: meta.flaw, bytes: meta.bytes },
  }
  const blocked = [meta, log, ...findings.months].flatMap(({ path, flaw }) =>
    flaw?.type === 'unread' && (flaw.why.type === 'ioError' || flaw.why.type === 'futureSchema')
      ? [{ path, why: flaw.why }]
      : [],
  )
  return {
    installId,
    journal,
    findings,
    months,
    isLogAnew,
    blocked: blocked[0] ?? null,
    hopeless: hopelessIn(evidence, findings),
  }
}

/** Of a month nothing can be trusted, or there is no trace of a journal but its documents. */
function hopelessIn(evidence: Evidence, findings: Findings): Mended['hopeless'] {
  const month = findings.months.find(isHopeless)
  if (month) return { path: month.path, why: whyOf(month.flaw) }
  const { path, flaw } = evidence.meta
  return flaw && isNothingLeft(evidence) ? { path, why: whyOf(flaw) } : null
}

function isNothingLeft({ installId, months, log, earlierChanges }: Evidence): boolean {
  return installId === null && months.length + log.changes.length + earlierChanges.length === 0
}

/** No copy of the month and nothing of the file can be read, and the logs do not hold all of it. */
export function isHopeless({ from, lost }: Findings['months'][number]): boolean {
  return from === null || (from === 'log' && lost > 0)
}

/** An older copy can be read at least: what cannot, and is not damaged, is of another journal. */
function whyOf(flaw: Flaw): Unread {
  return flaw.type === 'unread' ? flaw.why : { type: 'invalid', reason: 'it is of another journal' }
}

function revBefore(changes: LogEvidence['changes']): number {
  return changes[0] ? changes[0].rev - 1 : 0
}

/** Those whose revision is one that the log can have, and that no Change with a right checksum has. */
function plausible({ changes, unchecked, unreadable }: LogEvidence, after: number): LogEvidence['unchecked'] {
  const upTo = after + changes.length + unchecked.length + unreadable
  const known = new Set(changes.map(({ rev }) => rev))
  return unchecked.filter(({ rev }) => rev > after && rev <= upTo && !known.has(rev))
}

function highestRev({ log, months, meta }: Evidence, logRev: number): number {
  const revs = months.flatMap(({ known, copies }) => [
    known?.rev ?? 0,
    ...copies.flatMap(({ stamp, content }) => [stamp.rev, ...content.records.map((record) => record.rev)]),
  ])
  const stamps = Object.values(meta.content?.months ?? {}).map((stamp) => stamp?.rev ?? 0)
  const ofLog = log.header || log.changes.length > 0 ? logRev : 0
  return [...revs, ...stamps].reduce((highest, rev) => Math.max(highest, rev), ofLog)
}

/** The revisions of which a log tells all that was done, the lowest first. */
export function toldRevs(...logs: readonly (readonly { rev: number }[])[]): readonly number[] {
  const told = new Set(logs.flatMap((changes) => changes.map(({ rev }) => rev)))
  return [...told].sort((one, other) => one - other)
}

/**
 * How many changes of the month may be nowhere: those that no log tells, and of which the month has nothing. What other
 * months have of one says nothing: it may have been about this month as well.
 */
export function lostAtMost(
  { missing }: MonthFinding,
  { records, removed }: ShardContent,
  told: readonly number[],
): number {
  if (!missing) return 0
  const { after, upTo } = missing
  const own = new Set([...records, ...removed].map(({ rev }) => rev))
  const untold = [...own].filter((rev) => rev > after && rev <= upTo && countIn(told, rev - 1, rev) === 0)
  return upTo - after - countIn(told, after, upTo) - untold.length
}

/** How many there are above the one, up to the other; all of them would be very many to go through for each month. */
function countIn(rising: readonly number[], after: number, upTo: number): number {
  return indexAbove(rising, upTo) - indexAbove(rising, after)
}

function indexAbove(rising: readonly number[], value: number): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rising[middle] as number) <= value) from = middle + 1
    else to = middle
  }
  return from
}

function lastOfEach(removed: readonly Removal[]): Removal[] {
  return [...new Map(removed.map((removal) => [removal.id, removal])).values()]
}
