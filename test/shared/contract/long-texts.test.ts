// Every text that a window can send has an end: a line 200 characters at most, a note and what is written in sentences a little more.
import { expect, test } from 'vitest'
import { Day, Instant } from '../../../src/shared/base/day.ts'
import { longestText } from '../../../src/shared/base/longest-text.ts'
import { z } from '../../../src/shared/base/schema.ts'
import { api, type Method } from '../../../src/shared/contract/api.ts'
import { methods } from '../../fakes/payloads.ts'

/** What is written in sentences, by the name of its field, and how much of it there may be. */
const sentences: Record<string, number> = {
  note: 20_000,
  text: 20_000,
  instruction: 600,
  summary: 400,
  found: 20_000,
}
/** Names of files and folders are as long as disks take them. */
const onDisk: Record<string, number> = { fileName: 255, path: 1000 }
const most = (field: string) => sentences[field] ?? onDisk[field] ?? longestText

/** `routine.name 80` of each text in an input; those without an end have none behind them. */
function textsIn(method: Method): { field: string; path: string; longest: number | undefined }[] {
  const found: ReturnType<typeof textsIn> = []
  const walk = (schema: unknown, path: string[]) => {
    if (typeof schema !== 'object' || schema === null) return
    const { type, enum: choices, const: only, format, pattern, maxLength } = schema as Record<string, unknown>
    const isText =
      type === 'string' && choices === undefined && only === undefined && !hasEnd(format, pattern)
    const field = path.findLast((name) => /[a-z]/i.test(name)) ?? ''
    if (isText) found.push({ field, path: path.join('.'), longest: maxLength as number | undefined })
    for (const [name, child] of Object.entries(schema)) {
      const isName =
        name === 'properties' || /^(items|anyOf|oneOf|allOf|prefixItems|additionalProperties)$/.test(name)
      if (!isName) continue
      for (const [key, below] of Object.entries(
        name === 'properties' || Array.isArray(child) ? child : { 0: child },
      ))
        walk(below, [...path, key])
    }
  }
  walk(
    z.toJSONSchema(api[method].input, {
      io: 'input',
      unrepresentable: 'any',
      reused: 'inline',
      // Both have a form of their own, which ends.
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === Day || zodSchema === Instant) jsonSchema.maxLength = longestText
      },
    }),
    [],
  )
  return found
}

/** A pattern for the whole, in which nothing may come again and again. */
function hasEnd(format: unknown, pattern: unknown): boolean {
  return format === 'uuid' || /^\^[^+*]+\$$/.test(String(pattern))
}

test.each(methods)('no text in %s is without end', (method) => {
  const endless = textsIn(method).filter(
    ({ longest, field }) => longest === undefined || longest > most(field),
  )
  expect(endless).toEqual([])
})

test('the texts are found wherever they stand', () => {
  const places = new Set(methods.flatMap((method) => textsIn(method).map(({ field }) => field)))
  for (const field of [
    'note',
    'name',
    'ownName',
    'fileName',
    'label',
    'comfort',
    'voiceName',
    'seen',
    'day',
    'startedAt',
  ])
    expect(places).toContain(field)
})

test('a day and a moment take no more than their form', () => {
  expect(Day.safeParse('2026-11-22'.padEnd(11, '0')).success).toBe(false)
  expect(Instant.safeParse(`2026-11-22T10:00:00.${'0'.repeat(longestText)}Z`).success).toBe(false)
})
