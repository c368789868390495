// Every text in the source that a runner may read: literals, templates with their gaps as `{…}`, and JSX with its inline parts.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'vite'

/** `text` as it is read; gaps of a template stand in it in braces, with their source where that has no words. */
export type Said = { file: string; line: number; text: string }

const root = resolve(import.meta.dirname, '../../src')

export function saidInSource(): Said[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((file) => saidIn(file, readFileSync(join(root, file), 'utf8')))
}

export function saidIn(file: string, source: string): Said[] {
  const { program } = parseSync(file, source)
  const said: Said[] = []
  const lineOf = (at: number) => source.slice(0, at).split('\n').length
  walk(program as unknown as Part, (part) => {
    const text = ownText(part, source)?.replace(/\s+/g, ' ').trim()
    if (text) said.push({ file, line: lineOf(part.start), text })
  })
  return said
}

/** A node of the syntax tree, seen as what it has. */
type Part = { type: string; start: number; end: number; [name: string]: unknown }

/** What nobody reads: where modules come from, and types. */
const unread = /^(TS(?!As|Satisfies|NonNull).*|Import.*|Export(All|Specifier).*)$/

function walk(part: Part, visit: (part: Part) => void): void {
  if (unread.test(part.type)) return
  visit(part)
  for (const inner of Object.values(part).flat()) if (isPart(inner)) walk(inner, visit)
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function ownText(part: Part, source: string): string | null {
  if (part.type === 'Literal') return typeof part['value'] === 'string' ? part['value'] : null
  if (part.type === 'TemplateLiteral') return templateText(part, source)
  if (part.type !== 'JSXElement' && part.type !== 'JSXFragment') return null
  const inside = part['children'] as Part[]
  return inside.some(({ type, value }) => type === 'JSXText' && String(value).trim() !== '')
    ? inside.map((child) => inlineText(child, source)).join('')
    : null
}

function templateText(part: Part, source: string): string {
  const quasis = part['quasis'] as { value: { cooked: string | null } }[]
  const gaps = part['expressions'] as Part[]
  return quasis
    .map(({ value }, at) => {
      const gap = gaps[at]
      return `${value.cooked ?? ''}${gap ? gapText(gap, source) : ''}`
    })
    .join('')
}

/** What has words of its own is read by itself. */
function gapText({ start, end }: Part, source: string): string {
  const inside = source.slice(start, end)
  return /['"`]/.test(inside) ? '{…}' : `{${inside}}`
}

function inlineText(child: Part, source: string): string {
  if (child.type === 'JSXText') return String(child['value'])
  if (child.type === 'JSXExpressionContainer') {
    const inner = child['expression'] as Part
    return ownText(inner, source) ?? gapText(inner, source)
  }
  return child.type === 'JSXElement'
    ? (child['children'] as Part[]).map((inner) => inlineText(inner, source)).join('')
    : ''
}
