// The words of the well-being scales.
import { expect, it } from 'vitest'
import { highestOf, instruments, wellbeingItems } from '../../../src/shared/journal/records.ts'
import { askedItems, numberWords, scaleExample } from '../../../src/shared/words/wellbeing-words.ts'

it('says which end is which, each wording in its own direction', () => {
  expect(instruments.map(scaleExample)).toEqual([
    'Fatigue: 1 very, very low – 7 very, very high',
    'Freshness: 1 worn out – 5 very fresh',
  ])
})

it('has a word for each number of the wording that names them', () => {
  for (const item of wellbeingItems) {
    expect(numberWords(item, 'mclean')).toHaveLength(highestOf.mclean)
    expect(numberWords(item, 'hooper')).toBe(null)
  }
})

it('asks every item once', () => {
  expect([...askedItems].sort()).toEqual([...wellbeingItems].sort())
})
