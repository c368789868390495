// The zone that the runner is in: it may change while the app runs.

/** As it was when it was last looked up. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Looked up anew. Node asks the system once and keeps the answer until `TZ` is named or unnamed. */
export function timeZoneNow(env: NodeJS.ProcessEnv = process.env): string {
  const { TZ } = env
  if (TZ === undefined) delete env['TZ']
  else env['TZ'] = TZ
  return timeZone()
}
