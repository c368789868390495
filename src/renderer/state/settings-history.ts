// What the settings were before and after each choice of this window, so that undo reaches them too.
import type { Settings } from '../../shared/settings/settings.ts'

type Choice = { before: Settings; after: Settings }

export type SettingsHistory = {
  /** Keeps a choice, made while the journal was at `rev`; several of one setting in a row count as one. */
  chose(choice: Choice, rev: number): void
  /** What takes the latest choice back, or makes it again; null where something else was written or chosen since. */
  step(direction: 'undo' | 'redo', now: Settings, rev: number): Settings | null
  /** Something that can be taken back by itself came after the choices. */
  forget(): void
}

export function createSettingsHistory(): SettingsHistory {
  let past: Choice[] = []
  let future: Choice[] = []
  let madeAtRev = 0

  function forget() {
    past = []
    future = []
  }

  return {
    chose(choice, rev) {
      if (rev !== madeAtRev) forget()
      madeAtRev = rev
      if (isSame(chosenIn(choice.before), chosenIn(choice.after))) return
      future = []
      const last = past.at(-1)
      if (last && isSame(chosenIn(last.after), chosenIn(choice.before)) && isOneSetting(last, choice)) {
        past[past.length - 1] = { before: last.before, after: choice.after }
      } else past.push(choice)
    },
    step(direction, now, rev) {
      const [from, to] = direction === 'undo' ? [past, future] : [future, past]
      const choice = from.at(-1)
      if (!choice || rev !== madeAtRev) return null
      const [here, there] =
        direction === 'undo' ? [choice.after, choice.before] : [choice.before, choice.after]
      if (!isSame(chosenIn(here), chosenIn(now))) return null
      from.pop()
      to.push(choice)
      return { ...there, tables: now.tables }
    },
    forget,
  }
}

/** What tables were is remembered on the way, and nobody takes it back. */
function chosenIn({ tables: _tables, ...chosen }: Settings): Omit<Settings, 'tables'> {
  return chosen
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isOneSetting(one: Choice, other: Choice): boolean {
  return isSame(
    changedPaths(chosenIn(one.before), chosenIn(one.after)),
    changedPaths(chosenIn(other.before), chosenIn(other.after)),
  )
}

/** `theme`, `cues.beepVolume`: where two settings differ. */
function changedPaths(before: object, after: object, above = ''): string[] {
  return Object.entries(after).flatMap(([name, value]) => {
    const old = (before as Record<string, unknown>)[name]
    if (isSame(old, value)) return []
    return isGroup(old) && isGroup(value) ? changedPaths(old, value, `${above}${name}.`) : [above + name]
  })
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
