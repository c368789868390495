// What only the desktop's window can do; elsewhere each is refused in a sentence.
import type { Answer } from '../../shared/base/answer.ts'
import type { Output, Parsed } from '../../shared/contract/api.ts'

/** What only the desktop's shell can. */
export type WindowPorts = {
  /** Makes the window small and keeps it over others. */
  setMini?: ((on: boolean) => void) | undefined
  /** Asks for a folder by the system's dialog. */
  chooseFolder?: (() => Promise<string | null>) | undefined
  /** Shows a folder, and answers why it could not be, empty where it was. */
  showFolder?: ((folder: string) => Promise<string>) | undefined
}

/** `folder` is that of the journal. */
export function createWindowService(
  { setMini, chooseFolder, showFolder }: WindowPorts,
  folder: () => string,
) {
  return {
    'window.folder': async (): Promise<Answer<Output<'window.folder'>>> =>
      chooseFolder ? { ok: true, value: { path: await chooseFolder() } } : onlyByPath,

    'window.showFolder': async (): Promise<Answer<Output<'window.showFolder'>>> => {
      if (!showFolder) return notShown('Only the desktop app can show the folder.')
      const why = await showFolder(folder())
      return why === '' ? { ok: true, value: {} } : notShown(why)
    },

    'window.mini': ({ on }: Parsed<'window.mini'>): Answer<Output<'window.mini'>> => {
      if (!setMini) return staysAsItIs
      setMini(on)
      return { ok: true, value: { on } }
    },
  }
}

const onlyByPath = {
  ok: false,
  fault: 'not_found',
  message: 'Write the path of the folder: only the desktop app can ask for it.',
} as const

const staysAsItIs = {
  ok: false,
  fault: 'not_found',
  message: 'This window cannot be made small.',
} as const

function notShown(message: string) {
  return { ok: false, fault: 'not_found', message } as const
}
