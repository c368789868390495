// The window's frame and its dialogs follow the theme that the runner has chosen.
import type { NativeTheme } from 'electron'
import type { App } from '../app.ts'

export async function followTheme(
  nativeTheme: Pick<NativeTheme, 'themeSource'>,
  { services, subscribe }: Pick<App, 'services' | 'subscribe'>,
): Promise<void> {
  subscribe((event) => {
    if (event.type === 'settings') nativeTheme.themeSource = event.settings.theme
  })
  const snapshot = await services['app.snapshot']({})
  if (snapshot.ok) nativeTheme.themeSource = snapshot.value.settings.theme
}
