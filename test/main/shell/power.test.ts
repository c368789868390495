// When the runner is away from the computer.
import { EventEmitter } from 'node:events'
import type { PowerMonitor } from 'electron'
import { expect, test } from 'vitest'
import { onAway } from '../../../src/main/shell/power.ts'

test('a session pauses when the computer sleeps or is locked, each with its own reason, not when it wakes', () => {
  const power = new EventEmitter()
  const suspended: string[] = []
  let now = ''
  onAway(power as unknown as PowerMonitor, (reason) => suspended.push(`${now}: ${reason}`))
  for (now of ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'on-battery']) power.emit(now)
  expect(suspended).toEqual(['suspend: slept', 'lock-screen: locked'])
})
