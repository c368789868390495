// Mute silences beeps and voice together, and brings back those that were on.
type Sounds = { beeps: boolean; voice: boolean }

export const muted: Sounds = { beeps: false, voice: false }

/** What sounds after a mute: as before it, beeps where nothing was on before. */
export function unmuted(before: Sounds): Sounds {
  return before.beeps || before.voice ? before : { beeps: true, voice: false }
}
