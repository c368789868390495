// Notices that the computer has travelled: the days of new entries are those of the zone where the runner is now.

type FocusSource = Pick<Window, 'addEventListener'>

/** Calls when the window is looked at again and its zone is another than before. */
export function followTimeZone(
  onChange: () => void,
  looked: FocusSource = window,
  zoneHere: () => string = () => Intl.DateTimeFormat().resolvedOptions().timeZone,
): void {
  let zone = zoneHere()
  looked.addEventListener('focus', () => {
    const here = zoneHere()
    if (here === zone) return
    zone = here
    onChange()
  })
}
