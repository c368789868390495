// The window made small and kept over others while a routine is played, and brought back as it was.
import type { BrowserWindow, Rectangle } from 'electron'

export type MiniWindow = Pick<
  BrowserWindow,
  | 'isDestroyed'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'isMaximized'
  | 'maximize'
  | 'unmaximize'
  | 'getNormalBounds'
  | 'setBounds'
  | 'getMinimumSize'
  | 'setMinimumSize'
  | 'isAlwaysOnTop'
  | 'setAlwaysOnTop'
  | 'setMenuBarVisibility'
> & {
  once(event: 'leave-full-screen', then: () => void): unknown
  webContents: { on(event: 'dom-ready' | 'render-process-gone', then: () => void): unknown }
}

/** What the window goes back to. */
type Before = { bounds: Rectangle; minimumSize: number[]; isMaximized: boolean }
type State = { type: 'full' } | { type: 'mini'; before: Before }

const firstSize = { width: 360, height: 232 }
const leastSize = { width: 260, height: 180 }
const gap = 24

/** `workAreaAt` is the part of the screen under a place that windows may use. A page that reloads or dies has no small player. */
export function createMini(
  window: MiniWindow,
  workAreaAt: (place: Rectangle) => Rectangle,
): (on: boolean) => void {
  let state: State = { type: 'full' }
  let lastPlace: Rectangle | null = null

  function shrink() {
    if (state.type === 'mini' || window.isDestroyed()) return
    const bounds = window.getNormalBounds()
    const before = { bounds, minimumSize: window.getMinimumSize(), isMaximized: window.isMaximized() }
    state = { type: 'mini', before }
    outOfFullScreen(() => {
      if (state.type === 'full') return
      window.unmaximize()
      window.setMinimumSize(leastSize.width, leastSize.height)
      window.setMenuBarVisibility(false)
      window.setAlwaysOnTop(true)
      window.setBounds(inside(lastPlace ?? firstPlace(bounds), workAreaAt(lastPlace ?? bounds)))
    })
  }

  function bringBack() {
    if (state.type === 'full' || window.isDestroyed()) return
    const { bounds, minimumSize, isMaximized } = state.before
    state = { type: 'full' }
    outOfFullScreen(() => {
      if (state.type === 'mini') return
      // It may have been called back before it was small.
      if (window.isAlwaysOnTop()) lastPlace = window.getNormalBounds()
      window.unmaximize()
      window.setAlwaysOnTop(false)
      window.setMenuBarVisibility(true)
      const [width = 0, height = 0] = minimumSize
      window.setMinimumSize(width, height)
      window.setBounds(bounds)
      if (isMaximized) window.maximize()
    })
  }

  /** A window leaves the full screen in its own time, and takes no size before. */
  function outOfFullScreen(then: () => void) {
    if (!window.isFullScreen()) return then()
    window.once('leave-full-screen', then)
    window.setFullScreen(false)
  }

  /** The lower right corner of the screen that the window is on. */
  function firstPlace(bounds: Rectangle): Rectangle {
    const area = workAreaAt(bounds)
    const x = area.x + area.width - firstSize.width - gap
    return { ...firstSize, x, y: area.y + area.height - firstSize.height - gap }
  }

  window.webContents.on('dom-ready', bringBack)
  window.webContents.on('render-process-gone', bringBack)
  return (on) => (on ? shrink() : bringBack())
}

/** A screen may have gone since the small window was last there. */
function inside(place: Rectangle, area: Rectangle): Rectangle {
  const within = (at: number, from: number, room: number) => Math.max(from, Math.min(at, from + room))
  const x = within(place.x, area.x, area.width - place.width)
  return { ...place, x, y: within(place.y, area.y, area.height - place.height) }
}
