// The body of a request, read up to a cap; what comes after it is never kept.
import type { IncomingMessage } from 'node:http'
import { joinedBytes } from '../host/joined-bytes.ts'

export type Body =
  | { type: 'whole'; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'too_large' }
  | { type: 'broken_off' }

export function readBody(request: IncomingMessage, bytesAtMost: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (body: Body) => {
      request.off('data', take).off('end', finish).off('close', breakOff)
      resolve(body)
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size > bytesAtMost) settle({ type: 'too_large' })
      else chunks.push(chunk)
    }
    const finish = () => settle({ type: 'whole', bytes: joinedBytes(chunks, size) })
    const breakOff = () => settle({ type: 'broken_off' })
    if (Number(request.headers['content-length'] ?? 0) > bytesAtMost) settle({ type: 'too_large' })
    else request.on('data', take).on('end', finish).on('close', breakOff)
  })
}
