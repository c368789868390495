// When the runner is away from the computer.
import { EventEmitter } from 'node:events'
import type { PowerMonitor } from 'electron'
import { expect, test } from 'vitest'
import { onAway } from '../../../src/main/shell/power.ts'

test('the runner goes away when the computer sleeps or is locked, and comes back when it wakes or is unlocked', () => {
  const power = new EventEmitter()
  const [suspended, resumed]: [string[], string[]] = [[], []]
  let now = ''
  onAway(power as unknown as PowerMonitor, {
    suspend: (reason) => suspended.push(`${now}: ${reason}`),
    resume: () => resumed.push(now),
  })
  for (now of ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'on-battery']) power.emit(now)
  expect([suspended, resumed]).toEqual([
    ['suspend: slept', 'lock-screen: locked'],
    ['resume', 'unlock-screen'],
  ])
})
