// What the loopback host answers once a request has been let in.
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { Refusal } from '../../shared/base/answer.ts'
import {
  jsonBytesAtMost,
  jsonBytesAtMostOf,
  rawBytesAtMost,
  tooLarge,
} from '../../shared/contract/call-size.ts'
import type { Gate } from '../gate.ts'
import type { Reply } from '../service/services.ts'
import { readBody } from './body.ts'
import type { EventFanOut } from './events.ts'
import { answerHeaders } from './headers.ts'
import type { Key } from './key.ts'
import type { Pages } from './pages.ts'

export type Routes = {
  gate: Gate
  events: EventFanOut
  key: Key
  pages: Pages
  report(error: unknown): void
}

type Asked = Context<{ Bindings: HttpBindings }>

export function createRoutes({ gate, events, key, pages, report }: Routes) {
  const app = new Hono<{ Bindings: HttpBindings }>()

  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(answerHeaders)) context.res.headers.set(name, value)
  })

  app.post('/handover', async (context) => {
    const read = await readJson(context)
    if (!read.ok) return refuse(context, read)
    const { code } = read.value
    const token = typeof code === 'string' ? key.swap(code) : null
    if (token === null) return context.json(usedUp, 401)
    return context.json({ ok: true, value: { token } })
  })

  app.post('/call', async (context) => {
    const read = await readJson(context, jsonBytesAtMostOf(context.req.query('method') ?? ''))
    if (!read.ok) return refuse(context, read)
    const { method, input } = read.value
    return answered(context, await gate(method, input))
  })

  app.post('/import', async (context) => {
    const method = context.req.query('method') ?? ''
    const bytesAtMost = rawBytesAtMost(method)
    const fileName = decoded(context.req.header('x-file-name') ?? '')
    if (bytesAtMost === null || fileName === null) return refuse(context, unreadable)
    const body = await readBody(context.env.incoming, bytesAtMost)
    if (body.type === 'too_large') return refuse(context, tooLarge(bytesAtMost))
    if (body.type === 'broken_off') return refuse(context, unreadable)
    return answered(context, await gate(method, { fileName, bytes: body.bytes }))
  })

  app.get('/events', (context) => {
    context.header('content-type', 'text/event-stream')
    // Ends with its stream, so that a quitting host has no idle connection to wait for.
    context.header('connection', 'close')
    return context.body(events.open())
  })

  app.get('*', (context) => {
    const page = pages.get(context.req.path)
    if (!page) return context.notFound()
    return context.body(page.bytes, 200, { 'content-type': page.type })
  })

  app.notFound((context) =>
    context.json({ ok: false, fault: 'not_found', message: 'There is nothing here.' }, 404),
  )
  app.onError((error, context) => {
    report(error)
    return context.json(
      { ok: false, fault: 'internal', message: 'Something went wrong inside Afterrun.' },
      500,
    )
  })
  return app
}

const unreadable: Refusal = { ok: false, fault: 'invalid', message: 'What was sent cannot be read.' }
const usedUp: Refusal = { ok: false, fault: 'forbidden', message: 'This link has been used or is too old.' }

/** What is written already goes out as it is, in the form that every answer has. */
function answered(context: Asked, reply: Reply<unknown>) {
  if (!('json' in reply)) return context.json(reply)
  const body = Buffer.concat([begun, reply.json, ended])
  return context.body(body, 200, { 'content-type': 'application/json' })
}
const begun = Buffer.from('{"ok":true,"value":')
const ended = Buffer.from('}')

function refuse(context: Asked, refusal: Refusal) {
  // What was left unread of the body goes with the connection.
  context.header('connection', 'close')
  return context.json(refusal, refusal.fault === 'too_large' ? 413 : 400)
}

async function readJson(
  { env }: Asked,
  bytesAtMost = jsonBytesAtMost,
): Promise<{ ok: true; value: Record<string, unknown> } | Refusal> {
  const body = await readBody(env.incoming, bytesAtMost)
  if (body.type === 'too_large') return tooLarge(bytesAtMost)
  if (body.type === 'broken_off') return unreadable
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body.bytes))
    return typeof value === 'object' && value !== null ? { ok: true, value: { ...value } } : unreadable
  } catch {
    return unreadable
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
