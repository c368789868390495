// The window's frame and its dialogs follow the theme that the runner has chosen.
import type { NativeTheme } from 'electron'
import type { App } from '../app.ts'

export function followTheme(
  nativeTheme: Pick<NativeTheme, 'themeSource'>,
  { settings, subscribe }: Pick<App, 'settings' | 'subscribe'>,
): void {
  subscribe((event) => {
    if (event.type === 'settings') nativeTheme.themeSource = event.settings.theme
  })
  nativeTheme.themeSource = settings().theme
}
