// Where each setting stands, and which of them a typed word means.
import type { SettingsPart } from './settings-parts.ts'

/** `name` is what stands on the page; `also` are words that a runner may look for instead. */
export type Findable = { part: SettingsPart; name: string; also: string }

const words: Record<SettingsPart, readonly (readonly [name: string, also: string])[]> = {
  you: [
    ['Year of birth or age', 'birthday'],
    ['Maximum heart rate', 'hr max pulse ceiling'],
    ['Usual resting heart rate', 'hr pulse'],
    ['Target for a night', 'sleep hours goal'],
    ['Experience', 'beginner regular experienced'],
    ['Day you like off', 'rest day week'],
    ['Busiest day', 'week work'],
    ['Long-run day', 'week sunday'],
  ],
  look: [
    ['Theme', 'dark light night colours appearance'],
    ['Day starts at', 'midnight hour morning'],
    ['Distances and paces', 'units kilometres miles km mi metric imperial'],
    ['Clock', 'time 12 24 hours am pm'],
    ['The week begins on', 'first weekday monday sunday calendar'],
  ],
  'check-in': [
    ['Wording of the scales', 'hooper mclean wellbeing well-being mood fatigue stress'],
    ['Letter keys', 'keyboard shortcuts'],
  ],
  cues: [
    ['Beeps', 'sound tone mute'],
    ['Volume of beeps', 'sound loud quiet'],
    ['Voice', 'speak spoken words sound'],
    ['Volume of the voice', 'sound loud quiet'],
    ['Flash', 'light silent deaf'],
    ['Strength of the flash', 'light'],
  ],
  reminders: [
    ['Check-in', 'notification notify remind'],
    ['Check-in at', 'time notification'],
    ['The check-ins after a race', 'soreness clock notification'],
    ['A stroll after a race', 'walk sitting get up notification'],
    ['After so many minutes', 'stroll sitting'],
    ['Quiet from', 'night silence do not disturb'],
    ['Quiet until', 'night silence do not disturb'],
  ],
  data: [
    ['Check now', 'verify files damaged trust'],
    ['Take everything with me', 'export zip csv json leave'],
    ['A second place…', 'backup copy usb stick synced folder'],
    ['Back up now', 'backup copy'],
    ['Backups', 'restore go back older time'],
    ['Deleted lately', 'removed trash bin undo bring back'],
    ['Where your data lives', 'folder path files location'],
    ['Erase everything', 'delete remove wipe reset'],
  ],
  about: [
    ['Privacy', 'network internet offline tracking'],
    ['What Afterrun is', 'version licence license time zone doctor'],
  ],
  keys: [['Keys', 'keyboard shortcuts help']],
}

export const findable: readonly Findable[] = Object.entries(words).flatMap(([part, rows]) =>
  rows.map(([name, also]) => ({ part: part as SettingsPart, name, also })),
)

/** The settings in which each typed word begins one of theirs, those that are named so first; none for no word. */
export function findSettings(typed: string): Findable[] {
  const asked = wordsOf(typed)
  if (asked.length === 0) return []
  const holds = (text: string) => {
    const own = wordsOf(text)
    return asked.every((word) => own.some((one) => one.startsWith(word)))
  }
  const named = findable.filter(({ name }) => holds(name))
  const meant = findable.filter((one) => !named.includes(one) && holds(`${one.name} ${one.also}`))
  return [...named, ...meant]
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
