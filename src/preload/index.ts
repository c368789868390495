// All that the page sees of the desktop: one function to call, one to listen.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { AppEvent } from '../shared/contract/api.ts'
import { callChannel, eventChannel } from '../shared/contract/channels.ts'

contextBridge.exposeInMainWorld(
  'afterrun',
  Object.freeze({
    call: (method: unknown, input: unknown) => ipcRenderer.invoke(callChannel, method, input),
    subscribe(listener: (event: AppEvent) => void) {
      const hear = (_: IpcRendererEvent, event: AppEvent) => listener(event)
      ipcRenderer.on(eventChannel, hear)
      return () => {
        ipcRenderer.off(eventChannel, hear)
      }
    },
  }),
)
