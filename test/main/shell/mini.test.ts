// The window made small over others, and back.
import { EventEmitter } from 'node:events'
import type { Rectangle } from 'electron'
import { describe, expect, test } from 'vitest'
import { createMini, type MiniWindow } from '../../../src/main/shell/mini.ts'

const area = { x: 0, y: 40, width: 1600, height: 860 }
const full = { x: 100, y: 80, width: 1180, height: 820 }
const corner = { x: 1216, y: 644, width: 360, height: 232 }

type Look = {
  bounds: Rectangle
  least: number[]
  onTop: boolean
  menu: boolean
  size: 'normal' | 'maximized' | 'full screen'
}
const before: Look = { bounds: full, least: [380, 520], onTop: false, menu: true, size: 'normal' }
const small: Look = { bounds: corner, least: [260, 180], onTop: true, menu: false, size: 'normal' }

/** A window as the system has it: it takes no bounds while it is maximised or fills the screen. */
function open(size: Look['size'] = 'normal', workArea = () => area) {
  const look: Look = { ...before, size }
  let isDestroyed = false
  const events = new EventEmitter()
  const webContents = new EventEmitter()
  const alive = <Values extends unknown[]>(does: (...values: Values) => void) => {
    return (...values: Values) => {
      if (isDestroyed) throw new Error('Object has been destroyed')
      does(...values)
    }
  }
  const window = Object.assign(events, {
    webContents,
    isDestroyed: () => isDestroyed,
    isFullScreen: () => look.size === 'full screen',
    setFullScreen: () => {},
    isMaximized: () => look.size === 'maximized',
    maximize: alive(() => {
      look.size = 'maximized'
    }),
    unmaximize: alive(() => {
      if (look.size === 'maximized') look.size = 'normal'
    }),
    getNormalBounds: () => look.bounds,
    setBounds: alive((bounds: Rectangle) => {
      if (look.size === 'normal') look.bounds = bounds
    }),
    getMinimumSize: () => look.least,
    setMinimumSize: alive((width: number, height: number) => {
      look.least = [width, height]
    }),
    isAlwaysOnTop: () => look.onTop,
    setAlwaysOnTop: alive((on: boolean) => {
      look.onTop = on
    }),
    setMenuBarVisibility: alive((on: boolean) => {
      look.menu = on
    }),
  })
  return {
    look,
    setMini: createMini(window as unknown as MiniWindow, workArea),
    page: (event: 'dom-ready' | 'render-process-gone') => webContents.emit(event),
    outOfFullScreen() {
      look.size = 'normal'
      events.emit('leave-full-screen')
    },
    close() {
      isDestroyed = true
    },
  }
}

describe('the small window', () => {
  test('stays over others in the lower right corner, and goes back to where it was', () => {
    const { look, setMini } = open()
    setMini(true)
    expect(look).toEqual(small)
    setMini(false)
    expect(look).toEqual(before)
  })

  test('asked for twice, it still knows where it came from', () => {
    const { look, setMini } = open()
    setMini(true)
    setMini(true)
    setMini(false)
    setMini(false)
    expect(look).toEqual(before)
  })

  test.each(['dom-ready', 'render-process-gone'] as const)(
    'is brought back when the page that drew it is gone (%s)',
    (event) => {
      const { look, setMini, page } = open()
      page(event)
      expect(look).toEqual(before)
      setMini(true)
      page(event)
      expect(look).toEqual(before)
    },
  )

  test('comes again where the runner put it, and inside a smaller screen', () => {
    let screen = area
    const { look, setMini } = open('normal', () => screen)
    setMini(true)
    look.bounds = { x: 10, y: 50, width: 300, height: 200 }
    setMini(false)
    setMini(true)
    expect(look.bounds).toEqual({ x: 10, y: 50, width: 300, height: 200 })
    look.bounds = { x: 1300, y: 700, width: 300, height: 200 }
    setMini(false)
    screen = { x: 0, y: 0, width: 800, height: 600 }
    setMini(true)
    expect(look.bounds).toEqual({ x: 500, y: 400, width: 300, height: 200 })
  })

  test('of a maximised window is maximised again', () => {
    const { look, setMini } = open('maximized')
    setMini(true)
    expect(look).toEqual(small)
    setMini(false)
    expect(look).toEqual({ ...before, size: 'maximized' })
  })

  test('waits for the full screen to be left', () => {
    const { look, setMini, outOfFullScreen } = open('full screen')
    setMini(true)
    expect(look).toEqual({ ...before, size: 'full screen' })
    outOfFullScreen()
    expect(look).toEqual(small)
    setMini(false)
    expect(look).toEqual(before)
  })

  test('called back before the full screen is left, never comes', () => {
    const { look, setMini, outOfFullScreen } = open('full screen')
    setMini(true)
    setMini(false)
    outOfFullScreen()
    expect(look).toEqual(before)
    setMini(true)
    expect(look).toEqual(small)
  })

  test('asks nothing of a window that is closed', () => {
    const { setMini, page, close } = open()
    setMini(true)
    close()
    page('render-process-gone')
    setMini(false)
    setMini(true)
  })
})
