// A small window of the browser's own that stays over others, dressed like this page.
declare global {
  interface Window {
    /** Only Chromium has it. */
    documentPictureInPicture?: {
      requestWindow(size: { width: number; height: number }): Promise<Window>
    }
  }
}

export function canOpenSmallWindow(): boolean {
  return window.documentPictureInPicture !== undefined
}

/** Only a press of the runner opens it; null where the browser refuses. It closes with the page that opened it. */
export async function openSmallWindow(): Promise<Window | null> {
  const opened = await window.documentPictureInPicture
    ?.requestWindow({ width: 360, height: 200 })
    .catch(() => null)
  if (!opened) return null
  await dress(opened.document)
  return opened
}

/** The policy of the page holds there too: its own style sheets, by their addresses, and nothing inline. */
async function dress(page: Document): Promise<void> {
  page.title = 'Afterrun'
  page.documentElement.lang = document.documentElement.lang
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  await Promise.all(
    sheets.map(({ href }) => {
      const link = page.createElement('link')
      link.rel = 'stylesheet'
      link.href = href
      const settled = new Promise<void>((resolve) => {
        link.onload = () => resolve()
        link.onerror = () => resolve()
      })
      page.head.append(link)
      return settled
    }),
  )
}
