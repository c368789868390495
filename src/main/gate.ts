// The door to the services: every call of a window is checked here, whichever way it came.
import type { Refusal } from '../shared/base/answer.ts'
import type { z } from '../shared/base/schema.ts'
import { api, type Method } from '../shared/contract/api.ts'
import { faultAtTheDoor } from '../shared/contract/at-the-door.ts'
import { jsonBytesAtMost, jsonBytesAtMostOf, rawBytesAtMost, tooLarge } from '../shared/contract/call-size.ts'
import type { Reply, Services } from './service/services.ts'

export type Gate = (method: unknown, input: unknown) => Promise<Reply<unknown>>

/** `report` hears every bug once; the window only hears that there was one. */
export function createGate(services: Services, report: (error: unknown) => void): Gate {
  return async (method, input) => {
    if (!isMethod(method)) return unknownMethod
    try {
      const row = api[method]
      const oversize = sizeRefusal(
        input,
        jsonBytesAtMostOf(method),
        rawBytesAtMost(method) ?? jsonBytesAtMost,
      )
      if (oversize) return oversize
      const parsed = row.input.safeParse(input)
      if (!parsed.success) return invalid(parsed.error)
      const fault = faultAtTheDoor(method, parsed.data)
      if (fault) return { ok: false, fault: 'invalid', ...fault }
      const service = services[method] as (input: unknown) => Promise<Reply<unknown>> | Reply<unknown>
      return await service(parsed.data)
    } catch (error) {
      report(error)
      return internal
    }
  }
}

const unknownMethod: Refusal = {
  ok: false,
  fault: 'unknown_method',
  message: 'This version of Afterrun does not know what was asked of it.',
}

const internal: Refusal = {
  ok: false,
  fault: 'internal',
  message: 'Something went wrong inside Afterrun. What was asked for may not have been done.',
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(api, method)
}

/** What is wrong, the first thing before the others. */
function invalid({ issues: [first, ...others] }: z.ZodError): Refusal {
  const { message, path } = inWords(first)
  const also = others.map(inWords).filter((other) => other.path !== '')
  return {
    ok: false,
    fault: 'invalid',
    message,
    ...(path !== '' && { path }),
    ...(also.length > 0 && { also }),
  }
}

/** The schemas' own sentences stand as they are; zod's own words get their place. */
function inWords(issue: z.ZodError['issues'][number] | undefined): { path: string; message: string } {
  const said = issue?.message ?? 'This cannot be read'
  const path = issue?.path.map(String).join('.') ?? ''
  return { path, message: said.endsWith('.') ? said : path === '' ? `${said}.` : `${said} (${path}).` }
}

/** Adds up roughly what the input would weigh as JSON, and its raw bytes apart. A circle is found by its endless weight. */
function sizeRefusal(input: unknown, jsonAtMost: number, bytesAtMost: number): Refusal | null {
  let json = 0
  let bytes = 0
  const rest = [input]
  while (rest.length > 0) {
    const value = rest.pop()
    if (typeof value === 'string') json += value.length + 2
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) bytes += value.byteLength
    else if (Array.isArray(value)) {
      json += value.length + 2
      if (json <= jsonAtMost) for (const item of value) rest.push(item)
    } else if (typeof value === 'object' && value !== null) {
      json += 2
      for (const [key, child] of Object.entries(value)) {
        json += key.length + 4
        rest.push(child)
      }
    } else json += 4
    if (json > jsonAtMost) return tooLarge(jsonAtMost)
    if (bytes > bytesAtMost) return tooLarge(bytesAtMost)
  }
  return null
}
