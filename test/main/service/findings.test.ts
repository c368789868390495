// What is found of the files is told until it was read; what is not saved is told until something is.
import { expect, test } from 'vitest'
import { createFindings } from '../../../src/main/service/findings.ts'
import type { Refusal } from '../../../src/shared/base/answer.ts'

function aFinding(message: string, fault: Refusal['fault'] = 'unreadable_file'): Refusal {
  return { ok: false, fault, message }
}

function begun() {
  const told: unknown[] = []
  const findings = createFindings({
    tellFound: (found) => told.push(found),
    tellNotSaved: ({ message }) => told.push(message),
  })
  return { findings, told }
}

test('what is found is told together with what was found before, once each, until it was read', () => {
  const { findings, told } = begun()
  findings.hear(aFinding('The meta was missing.'))
  findings.hear(aFinding('A copy was taken in.', 'conflict'))
  findings.hear(aFinding('The meta was missing.'))
  expect(findings.now()).toEqual({ found: ['The meta was missing.', 'A copy was taken in.'], notSaved: null })
  expect(findings.read(['The meta was missing.', 'Never told.'])).toEqual({ ok: true, value: {} })
  expect(findings.now().found).toEqual(['A copy was taken in.'])
  expect(told.at(-1)).toEqual(['A copy was taken in.'])
})

test('a disk that takes no writing is told as not saved until something is saved', () => {
  const { findings, told } = begun()
  findings.hear(aFinding('Nothing can be saved yet.', 'not_saved'))
  expect([findings.now(), told]).toEqual([
    { found: [], notSaved: 'Nothing can be saved yet.' },
    ['Nothing can be saved yet.'],
  ])
  findings.saved()
  expect(findings.now()).toEqual({ found: [], notSaved: null })
})

test('why nothing will be saved is told for as long as the folder is open', () => {
  const { findings, told } = begun()
  findings.hear(aFinding('Nothing can be saved yet.', 'not_saved'))
  findings.stand(aFinding('No copy of it was found.'))
  findings.saved()
  expect([findings.now().notSaved, told.at(-1)]).toEqual([
    'No copy of it was found.',
    'No copy of it was found.',
  ])
})
