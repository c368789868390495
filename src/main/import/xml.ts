// Reads an XML file element by element, within limits, so that a hostile file can neither fill memory nor run code.
import { SaxesParser } from 'saxes'
import { Unreadable } from './unreadable.ts'

/** Local names from the root to the element; the text of an element is what stands after its last child. */
export type XmlHandler = {
  open(path: readonly string[], attributes: XmlAttributes): void
  close(path: readonly string[], text: string): void
  /** Asked now and then; the rest of the file is left unread once it is true. */
  isDone?(): boolean
}

/** The attributes that workout files have. */
type XmlAttributes = { readonly [name in 'lat' | 'lon' | 'Sport' | 'StartTime']?: string }

const chunkBytes = 64 * 1024
/** Whoever only looks at the beginning needs no more of it. */
const firstBytes = 1024
/** An element weighs two, an attribute, a comment and the like one: the shortest points of a track weigh less in a chunk. */
const mostWeight = chunkBytes / 6
/** Nobody leaves so many lines empty. */
const mostLineEnds = chunkBytes / 6
/** A file in which nothing begins or ends for so long holds one huge text, comment or attribute. */
const mostBytesBetweenElements = 1024 * 1024
const mostDepth = 64
const mostAttributes = 64
const mostText = 1024

/** @throws Unreadable with the reason when the file is not well-formed or goes beyond a limit. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const path: string[] = []
  let text = ''
  let attributes = 0
  let quietBytes = 0
  let weight = 0
  const weigh = (more: 1 | 2) => {
    weight += more
    if (weight > mostWeight) throw new Unreadable(nothingButTags)
  }
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw new Unreadable(`This XML file is damaged or cut short (line ${parser.line}).`)
  })
  parser.on('doctype', () => {
    throw new Unreadable(
      'This XML file has a document type declaration, which no workout file needs. It was not read.',
    )
  })
  parser.on('comment', () => weigh(1))
  parser.on('processinginstruction', () => weigh(1))
  parser.on('opentagstart', () => {
    attributes = 0
    weigh(2)
  })
  parser.on('attribute', () => {
    attributes += 1
    weigh(1)
    if (attributes > mostAttributes)
      throw new Unreadable(
        'This XML file has an element with too many attributes, so it is no workout. Export the workout again.',
      )
  })
  parser.on('opentag', (tag) => {
    quietBytes = 0
    path.push(localName(tag.name))
    text = ''
    if (path.length > mostDepth)
      throw new Unreadable('This XML file is nested too deeply to be a workout. Export the workout again.')
    handler.open(path, tag.attributes)
  })
  const addText = (more: string) => {
    if (text.length < mostText) text += more.slice(0, mostText)
  }
  parser.on('text', addText)
  parser.on('cdata', (more) => {
    weigh(1)
    addText(more)
  })
  parser.on('closetag', () => {
    quietBytes = 0
    handler.close(path, text.trim())
    path.pop()
    text = ''
  })

  const decoder = new TextDecoder(encodingOf(bytes))
  const size = handler.isDone ? firstBytes : chunkBytes
  let isBegun = false
  for (let from = 0; from < bytes.length; from += size) {
    weight = 0
    quietBytes += size
    if (quietBytes > mostBytesBetweenElements)
      throw new Unreadable(
        'This XML file holds a text that is too long for a workout. Export the workout again.',
      )
    const chunk = decoder.decode(bytes.subarray(from, from + size), { stream: true })
    // Exporters write blanks and line feeds before the declaration, where XML allows none.
    const begun: string = isBegun ? chunk : chunk.trimStart()
    isBegun ||= begun !== ''
    parser.write(withFewLineEnds(begun))
    if (handler.isDone?.()) return
  }
  parser.write(decoder.decode())
  parser.close()
}

const nothingButTags =
  'This XML file is almost nothing but tags, so it is no workout. Export the workout again.'

/** The parser stops at each line end in a value: those of Windows become plain, too many of them blanks, which mean the same. */
function withFewLineEnds(text: string): string {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  return plain.includes('\r') || lineEndsIn(plain) > mostLineEnds ? plain.replace(/[\r\n]+/g, ' ') : plain
}

function lineEndsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** By byte order mark, else as declared, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = Buffer.from(bytes.subarray(0, 128)).toString('latin1')
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase()
  return declared === 'iso-8859-1' || declared === 'windows-1252' ? declared : 'utf-8'
}
