// Calls by chance to the app as it is, over a folder on the disk: none of them meets a bug.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc } from '@fast-check/vitest'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openApp } from '../../src/main/app.ts'
import { createGate } from '../../src/main/gate.ts'
import { readAnswer } from '../../src/renderer/link/written.ts'
import { api } from '../../src/shared/contract/api.ts'
import { FakeClock } from '../fakes/clock.ts'
import { good, methods, payloadsFor } from '../fakes/payloads.ts'

async function openReal() {
  const folder = await mkdtemp(join(tmpdir(), 'afterrun-chance-'))
  const app = await openApp({ folder, kind: 'browser', version: '1', clock: new FakeClock() })
  if (!app.ok) throw new Error(app.message)
  onTestFinished(async () => {
    await app.value.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  })
  const reports: unknown[] = []
  return { reports, gate: createGate(app.value.services, (error) => reports.push(error)) }
}

const { AFTERRUN_LONG } = process.env
const tries = AFTERRUN_LONG === '1' ? 10_000 : 200

describe(`${tries} random payloads to the real services`, () => {
  // The worker that reads workout files is there only in a build.
  test.each(methods.filter((method) => method !== 'import.read'))(
    '%s answers each of them in the form of an answer, and nothing is reported',
    async (method) => {
      const { gate, reports } = await openReal()
      // A journal with something in it, and a session that runs.
      for (const before of ['journal.save', 'routines.save', 'session.start'] as const)
        await gate(before, good[before])
      await fc.assert(
        fc.asyncProperty(payloadsFor(method), async (input) => {
          const answer = readAnswer(await gate(method, input))
          if (answer.ok) expect(api[method].output.safeParse(answer.value).success).toBe(true)
          else expect(answer.fault).not.toBe('internal')
        }),
        { numRuns: tries },
      )
      expect(reports).toEqual([])
    },
    600_000,
  )
})
