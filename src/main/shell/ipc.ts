// The carrier of the desktop: calls of our own page go to the gate, events go to every window.
import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron'
import type { Refusal } from '../../shared/base/answer.ts'
import type { AppEvent } from '../../shared/contract/api.ts'
import { callChannel, eventChannel } from '../../shared/contract/channels.ts'
import type { Gate } from '../gate.ts'
import { originOf } from './origin.ts'

/** The frame a call came from; it is null once the frame has gone. */
export type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>

/** Calls wait for the gate, since the window opens before the journal is read. */
export function answerCalls(ipcMain: IpcMain, gate: Promise<Gate>, pageOrigin: string): void {
  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) =>
    answerCall(event, method, input, gate, pageOrigin),
  )
}

export async function answerCall(
  { senderFrame }: Sender,
  method: unknown,
  input: unknown,
  gate: Promise<Gate>,
  pageOrigin: string,
) {
  if (senderFrame?.parent !== null || originOf(senderFrame.url) !== pageOrigin) return forbidden
  return (await gate)(method, input)
}

export function tellWindows(windows: readonly BrowserWindow[], event: AppEvent): void {
  for (const window of windows) {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, event)
  }
}

const forbidden: Refusal = {
  ok: false,
  fault: 'forbidden',
  message: 'Only the window of Afterrun can ask for this.',
}
