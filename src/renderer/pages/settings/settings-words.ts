// What the settings page says: times of day, where the data is and what its files are, and privacy.
/** Minutes after midnight of a clock time `04:00`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** What a day start means, with the setting in it as `time`. */
export function dayStartText(minutes: number, time: string): string {
  if (minutes === 0) return 'What you log after midnight belongs to the new day.'
  return `What you log before ${time} still belongs to the day before; entries that are already there keep their day.`
}

export const dataFiles = [
  { name: 'journal/YYYY-MM.json', holds: 'one file a month, with everything logged on its days' },
  { name: 'journal/changes.log', holds: 'the latest changes, one a line, until they are in the month files' },
  { name: 'settings.json', holds: 'what is chosen on this page' },
  { name: 'routines.json', holds: 'the routines that you have made' },
  { name: 'session.json', holds: 'the routine that is being played, so that a crash loses nothing' },
  { name: 'meta.json', holds: 'which month files there are, so that a missing one is noticed' },
  {
    name: 'past.json',
    holds: 'the last 200 edits, for undo after a restart, and what you deleted in the last 30 days',
  },
  {
    name: 'backups/DATE/',
    holds:
      'a checked copy of all this, once a day: of 14 days, 8 weeks and 24 months; what did not change takes no room twice',
  },
] as const

export const privacy = [
  'All you write is kept in one folder, on this computer unless you named another place, and its backups are copied elsewhere only where you choose a second place.',
  'There is no account and no service behind Afterrun, and it sends nothing anywhere.',
  'A file that you import is read here; its numbers and its name go into the journal, the file itself stays where it is.',
] as const

export const purpose =
  'A personal training diary. It does not diagnose, treat or monitor any illness or injury, and it cannot tell whether it is safe for you to run. If something worries you, ask a medical professional.'
