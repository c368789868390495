// What a screen reader is told while a session runs: each beginning, the half and the last ten seconds, nothing in between.
import type { Segment } from '../../../../shared/routines/timeline.ts'
import { durationWords } from '../../../routines/times.ts'
import { lengthOf } from './progress.ts'

/** `key` changes when there is something new to say. */
type Announcement = { key: string; text: string }

const tenMs = 10_000

/** `halfMs` is where halfway is after +10 s or -10 s; without it that is half of the length. */
export function announcementAt(
  segments: readonly Segment[],
  index: number,
  playedMs: number,
  halfMs?: number,
): Announcement | null {
  const segment = segments[index]
  if (!segment) return null
  const { kind, key, step, rep } = segment
  const side = segment.side ? `, ${segment.side} side` : ''
  if (kind === 'get_ready') return { key, text: `Get ready: ${step.name}${side}.` }
  if (kind === 'rest') return { key, text: `Rest, ${durationWords(lengthOf(segment) / 1000)}.` }
  if (kind === 'switch') {
    const withinPart = segments[index - 1]?.part === segment.part
    return withinPart ? null : { key, text: `Change sides: ${segment.side ?? 'the other'}.` }
  }
  if (kind === 'move') return null
  if (rep) return repAnnouncement(segment, rep, `${step.name}${side}, ${rep.of} reps.`)
  if (segment.lengthMs === null) return { key, text: `${step.name}, begun.` }
  return timedAnnouncement(segment, `${step.name}${side}`, playedMs, halfMs)
}

function repAnnouncement(segment: Segment, { n, of }: NonNullable<Segment['rep']>, start: string) {
  const key = `${segment.part}.rep`
  if (n === 1) return { key, text: start }
  if (segment.lengthMs === null) return { key: `${key}.${n}`, text: `Rep ${n} of ${of}.` }
  return n > of / 2 + 0.5 ? { key: `${key}.half`, text: 'Half of the reps are done.' } : null
}

function timedAnnouncement(
  segment: Segment,
  name: string,
  playedMs: number,
  halfMs = lengthOf(segment) / 2,
): Announcement {
  const lengthMs = lengthOf(segment)
  const { key } = segment
  if (lengthMs > 2 * tenMs && lengthMs - playedMs <= tenMs) return { key: `${key}.ten`, text: '10 seconds.' }
  if (lengthMs > 2 * tenMs && playedMs >= halfMs) return { key: `${key}.half`, text: 'Half way.' }
  return { key, text: `${name}, ${durationWords(lengthMs / 1000)}.` }
}
