// XML within limits: what is read, and what a hostile file cannot do.
import { describe, expect, test } from 'vitest'
import { Unreadable } from '../../../src/main/import/unreadable.ts'
import { momentIn, numberIn, readXml } from '../../../src/main/import/xml.ts'
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

describe('a hostile file is refused', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
  const attributes = Array.from({ length: 65 }, (_, index) => `a${index}="1"`).join(' ')
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

test('numbers are plain decimals', () => {
  expect(['1.5', '-3', '.5', '1e3', '+2'].map(numberIn)).toEqual([1.5, -3, 0.5, 1000, 2])
  expect(['', ' ', 'NaN', 'Infinity', '0x10', '1,5', '1e999', undefined].map(numberIn)).toEqual(
    Array(8).fill(null),
  )
})

test('moments have a date and a time, and without an offset they are UTC', () => {
  const noon = Date.UTC(2026, 10, 22, 12)
  expect(
    [
      '2026-11-22T12:00:00Z',
      '2026-11-22T13:00:00+01:00',
      '2026-11-22T12:00:00',
      '2026-11-22T12:00:00.0000000Z',
    ].map(momentIn),
  ).toEqual([noon, noon, noon, noon])
  expect(['', '2026-11-22', '12:00', '2026-13-01T00:00:00Z', 'now', undefined].map(momentIn)).toEqual(
    Array(6).fill(null),
  )
})
