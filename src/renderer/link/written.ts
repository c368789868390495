// An answer that came as written JSON, read into the value it stands for.
import type { Answer, Written } from '../../shared/base/answer.ts'

export function readAnswer<T>(reply: Answer<T> | Written): Answer<T> {
  if (!('json' in reply)) return reply
  return { ok: true, value: JSON.parse(new TextDecoder().decode(reply.json)) }
}
