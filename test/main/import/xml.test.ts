// XML within limits: what is read, and what a hostile file cannot do.
import { describe, expect, test } from 'vitest'
import { Unreadable } from '../../../src/main/import/unreadable.ts'
import { readXml } from '../../../src/main/import/xml.ts'
import { textBytes } from './workout-files.ts'

function texts(bytes: Uint8Array): string[] {
  const seen: string[] = []
  readXml(bytes, { open() {}, close: (path, text) => seen.push(`${path.join('/')}=${text}`) })
  return seen
}

test('elements come by their local names with the text after their last child', () => {
  expect(
    texts(textBytes('<a xmlns:x="u"><x:b> one &amp; </x:b><c><![CDATA[two]]></c><un:bound/> three </a>')),
  ).toEqual(['a/b=one &', 'a/c=two', 'a/bound=', 'a=three'])
})

test.each([
  ['UTF-16 with a byte order mark', Buffer.from('\ufeff<a>é</a>', 'utf16le')],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff<a>é</a>', 'utf8')],
  ['Latin 1 as declared', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1')],
])('%s is understood', (_, bytes) => {
  expect(texts(new Uint8Array(bytes))).toEqual(['a=é'])
})

test('blanks and line feeds before the declaration are passed over', () => {
  expect(texts(textBytes(' \n\r\n  <?xml version="1.0"?><a>one</a>'))).toEqual(['a=one'])
})

test('line ends of Windows and of old Macs, and thousands of empty lines, are read as blanks', () => {
  const lines = '\n'.repeat(100_000)
  expect(texts(textBytes(`<a>\r\n<b\rc="1">one\r\ntwo</b>${lines}<d>three${lines}</d>\r</a>`))).toEqual([
    'a/b=one two',
    'a/d=three',
    'a=',
  ])
})

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

describe('a hostile file is refused', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
  const attributes = Array.from({ length: 65 }, (_, index) => `a${index}="1"`).join(' ')
  const fewAttributes = Array.from({ length: 50 }, (_, index) => `${letters[index]}=""`).join(' ')
  test.each([
    ['a document type', bomb, /^This XML file has a document type declaration/],
    [
      'an external document type',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      /document type declaration/,
    ],
    ['an entity nobody knows', '<a>&c;</a>', /^This XML file is damaged or cut short/],
    ['a file cut short', '<a><b>', /^This XML file is damaged or cut short/],
    ['an endless depth', '<a>'.repeat(100_000), /nested too deeply/],
    ['an element with too many attributes', `<a ${attributes}/>`, /too many attributes/],
    ['a million empty elements', `<a>${'<b/>'.repeat(1_000_000)}</a>`, /almost nothing but tags/],
    ['a million attributes', `<a>${`<b ${fewAttributes}/>`.repeat(20_000)}</a>`, /almost nothing but tags/],
    ['an endless text', `<a>${'x'.repeat(3_000_000)}</a>`, /a text that is too long/],
    ['an endless attribute', `<a b="${'x'.repeat(3_000_000)}"/>`, /a text that is too long/],
    ['an endless comment', `<a><!--${'x'.repeat(3_000_000)}--></a>`, /a text that is too long/],
  ])('%s', (_, xml, message) => {
    expect(() => texts(textBytes(xml))).toThrow(message)
    expect(() => texts(textBytes(xml))).toThrow(Unreadable)
  })

  test('64 levels and 64 attributes are still read', () => {
    const fine = Array.from({ length: 64 }, (_, index) => `a${index}="1"`).join(' ')
    expect(texts(textBytes(`${'<a>'.repeat(63)}<b ${fine}/>${'</a>'.repeat(63)}`))).toHaveLength(64)
  })
})
