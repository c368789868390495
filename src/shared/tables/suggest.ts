// What the columns of a table that nobody has seen before probably are, by their titles; the runner says whether it is so.
import type { Table } from '../journal/read-file.ts'
import { unitOf } from './layouts.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { isUnique, type Meaning } from './meanings.ts'

/** The finer before the general; a variability that does not say that it is RMSSD is not taken for it. */
const titles: readonly (readonly [RegExp, Meaning])[] = [
  [/^(date|day|datum|tag|calendar ?date)$/, 'day'],
  [/^(date ?time|start ?time|start|started|timestamp|time ?stamp|startzeit|zeitstempel|beginn)\b/, 'start'],
  [/\b(sport|sportart|activity ?type|workout ?type|aktivitätstyp)\b|^(activity|type|art)$/, 'sport'],
  [/\b(resting|ruhe)[\s_-]?(hr|heart|puls|hf|herz)|^rhr$|^rest(ing)? ?hr$/, 'resting_heart_rate'],
  [/^(?!.*\bln).*\br?mssd\b/, 'rmssd'],
  [/\b(avg|average|mean|ø)\b.*\b(hr|heart|bpm|hf|puls)|^(heart ?rate|puls|herzfrequenz|hr)\b/, 'heart_rate'],
  [/\b(moving ?time|time in motion|zeit in bewegung)\b/, 'moving'],
  [/\b(slept|sleep ?(time|duration|hours)|hours ?slept|schlafdauer|schlafzeit)\b/, 'slept'],
  [/\b(bed ?time|lights ?out|went to bed|schlafenszeit|licht aus)\b/, 'lights_out'],
  [/\b(wake ?time|woke|wake ?up|aufgewacht|aufstehzeit)\b/, 'woke'],
  [/^(duration|elapsed|elapsed time|time|total time|dauer|zeit|minutes|min)\b/, 'duration'],
  [/\b(distance|distanz|strecke)\b|^(km|miles|mi)$/, 'distance'],
  [/\b(climb|ascent|elevation gain|anstieg|höhenmeter)\b/, 'climb'],
  [/\b(rpe|effort|anstrengung)\b/, 'effort'],
  [/\b(notes?|comments?|notizen?|kommentar|bemerkung|title|titel)\b/, 'note'],
]

export function suggestedMapping(table: Table): Mapping {
  const taken = new Set<Meaning>()
  const columns = table.columns.map((title, at): ColumnUse | null => {
    const words = title.toLowerCase().replaceAll('_', ' ').trim()
    const is = titles.find(([pattern, meaning]) => !taken.has(meaning) && pattern.test(words))?.[1]
    if (is === undefined) return null
    if (isUnique(is)) taken.add(is)
    return { is, unit: unitOf(table, at, is) }
  })
  return { columns, sport: 'run' }
}
