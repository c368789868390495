// What a runner is told of a file that was damaged: what was found, what it comes from now, and what is missing.
import type { Refusal } from '../../../shared/base/answer.ts'
import { english } from '../../../shared/base/words.ts'
import { whatIsWrong } from '../disk-reasons.ts'
import type { Flaw } from './flaw.ts'
import type { Findings, LogFinding, MetaFinding } from './mending.ts'
import type { Source } from './month-evidence.ts'

type MonthFinding = Findings['months'][number]

/** Where the bytes of a damaged file are kept, by its path. */
export type KeptAs = ReadonlyMap<string, string>

/** `kept` is null where nothing was written yet. */
export function sentencesOf({ months, log, meta }: Findings, kept: KeptAs | null): Refusal[] {
  return [
    ...(meta ? [told(meta, kept, aboutMeta(kept))] : []),
    ...(log ? [told(log, kept, aboutLog(log))] : []),
    ...inGroups(months).map((alike) => aboutMonths(alike, kept)),
  ]
}

/** Of one month that was healed by itself. */
export function sentenceOf(month: MonthFinding, kept: KeptAs): Refusal {
  return told(month, kept, aboutMonth(month, kept))
}

/** Missing months that come from one place are told in one sentence. */
function inGroups(months: readonly MonthFinding[]): MonthFinding[][] {
  const groups = new Map<string, MonthFinding[]>()
  for (const month of months) {
    const isPlain = month.bytes === null && month.lost === 0
    const key = isPlain ? `${month.from} ${JSON.stringify(month.flaw)}` : month.path
    groups.set(key, [...(groups.get(key) ?? []), month])
  }
  return [...groups.values()]
}

function aboutMonths(alike: readonly MonthFinding[], kept: KeptAs | null): Refusal {
  const [first, ...others] = alike as [MonthFinding, ...MonthFinding[]]
  const last = others.at(-1)
  const rest = aboutMonth(first, kept)
  if (!last) return told(first, kept, rest)
  const are = whatOf(first.flaw, kept).replace(/^was/, 'were').replace(/^is/, 'are')
  const message = `${alike.length} files from ${first.path} to ${last.path} ${are}. ${rest.replace(/^Its/, 'Their')}`
  return { ok: false, fault: 'unreadable_file', message }
}

function told({ path, flaw }: MetaFinding | LogFinding | MonthFinding, kept: KeptAs | null, rest: string) {
  const copy = kept?.get(path)
  const evidence = copy ? ` and is kept as ${copy}` : ''
  const message = `The file ${path} ${whatOf(flaw, kept)}${evidence}. ${rest}`
  return { ok: false, fault: 'unreadable_file', message } as const
}

function whatOf(flaw: Flaw, kept: KeptAs | null): string {
  const was = kept ? 'was' : 'is'
  switch (flaw.type) {
    case 'older':
      return `${was} an older copy`
    case 'foreign':
      return `${was} of another journal`
    case 'appeared':
      return `${was} not known to the other files`
    case 'unread':
      return whatIsWrong(flaw.why)
        .replace(/^is/, was)
        .replace(/: (.*)$/, ' ($1)')
  }
}

function aboutMeta(kept: KeptAs | null): string {
  return `It ${kept ? 'was' : 'can be'} made anew from what the other files say; no entry was in it.`
}

function aboutLog({ kept, unchecked, unreadable }: LogFinding): string {
  const taken =
    kept > 0 ? `${counted(kept, 'change')} could be taken from it` : 'Nothing could be taken from it'
  const doubted = unchecked > 0 ? `, of which ${unchecked} could not be checked` : ''
  const lost = unreadable > 0 ? `; ${counted(unreadable, 'line')} could not be read` : ''
  return `${taken}${doubted}${lost}. What was saved last may be missing.`
}

function aboutMonth({ flaw, from, unchecked, lost, isSure }: MonthFinding, kept: KeptAs | null): string {
  if (flaw.type === 'appeared') return `Its entries ${kept ? 'were' : 'can be'} taken in.`
  const comes =
    from === null
      ? 'Nothing of it could be found'
      : `Its entries ${kept ? 'come' : 'can come'} from ${sources[from]}`
  const doubted =
    unchecked > 0 && from !== null
      ? `; ${unchecked === 1 ? '1 of them was' : `${unchecked} of them were`} read from the damaged file and could not be checked`
      : ''
  const left = !isSure
    ? 'What was saved after that may be missing.'
    : lost === 0
      ? 'Nothing is missing.'
      : `At most ${counted(lost, 'change')} to it ${lost === 1 ? 'is' : 'are'} missing.`
  return `${comes}${doubted}. ${left}`
}

const sources: Record<Source | 'log', string> = {
  file: 'what could be read of it',
  previous: 'the copy before it and the log',
  backup: 'the newest backup and the log',
  log: 'the log',
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(english)} ${count === 1 ? one : many}`
}
