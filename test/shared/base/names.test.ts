// Which names can be seen as what they are.
import { expect, test } from 'vitest'
import { nameFaultIn } from '../../../src/shared/base/names.ts'

const hidden = {
  path: 'name',
  message: 'This name holds an invisible control or direction mark. Type it anew without it.',
}
const blank = { path: 'name', message: 'This name needs at least one visible character.' }

test.each(['Lakeside 10K', '長距離', 'نیم‌ماراتن', '👩🏽‍🚒 run', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'é', '–', ''])(
  '%s is a name',
  (name) => {
    expect(nameFaultIn({ name })).toBeNull()
  },
)

test.each([
  '\u202e',
  '\u200f',
  '\u2066',
  '\u061c',
  '\u0000',
  '\n',
  '\t',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\ud800',
])('%j hides or turns what stands beside it', (mark) => {
  expect(nameFaultIn({ name: `Lake${mark}side` })).toEqual(hidden)
})

test.each([' ', '\u00a0', '\u200d', '\u3164', '\u2800', '\u0301'])(
  'of %j alone nothing is to be seen',
  (name) => {
    expect(nameFaultIn({ name })).toEqual(blank)
  },
)

test('a name is found at any depth, and a file is to be renamed', () => {
  expect(nameFaultIn({ blocks: [{ steps: [{ name: 'Calf' }, { name: '\u200d' }] }] })).toEqual({
    ...blank,
    path: 'blocks.0.steps.1.name',
  })
  expect(nameFaultIn({ fileName: 'run\u202exig.fit', bytes: new Uint8Array(1) })).toEqual({
    path: 'fileName',
    message: 'This file name holds an invisible control or direction mark. Rename the file.',
  })
  expect(nameFaultIn({ note: 'a\nb' })).toBeNull()
})

test('a name of long ago stays while something beside it is edited', () => {
  const kept = { race: { name: 'Lake\u202eside' }, note: '' }
  expect(nameFaultIn({ ...kept, note: 'Windy' }, kept)).toBeNull()
  expect(nameFaultIn({ ...kept, race: { name: 'Lake\u202e' } }, kept)).toEqual({
    ...hidden,
    path: 'race.name',
  })
})
