// A check of soreness in words.
import { isMuscle, placeName } from '../../anatomy/body.ts'
import type { Rating, Soreness } from '../../journal/records.ts'
import { contextWords, feelWords, ratingWords } from '../record-words.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Soreness check-ins'

export const sorenessWords: KindWords<Soreness> = {
  all,
  one: 'Soreness check-in',
  edit: 'Edit soreness check-in',
  written: 'Soreness logged.',
  changed: 'Soreness check-in changed.',
  describe: (check) => {
    const sore = check.ratings.filter(({ region }) => isMuscle(region))
    const noted = check.ratings.filter(({ region }) => !isMuscle(region))
    return {
      title: titleOf(sore, noted, check.nothingElseSore),
      details: line(
        check.context !== null && contextWords[check.context],
        sore.map(ratingText).join(', '),
        noted.length > 0 && `noted: ${noted.map(ratingText).join(', ')}`,
        sore.length > 0 && check.nothingElseSore && 'nothing else sore',
        check.note,
      ),
    }
  },
  searched: ({ context, ratings, nothingElseSore, note }) => [
    all,
    context ? contextWords[context] : '',
    ...ratingWords(ratings),
    nothingElseSore && ratings.length === 0 ? 'nothing sore' : '',
    note,
  ],
  fields: {
    checkedAt: 'the time',
    context: 'when it was felt',
    ratings: 'the ratings',
    nothingElseSore: 'that nothing else is sore',
    note: 'the note',
  },
}

function titleOf(sore: readonly Rating[], noted: readonly Rating[], nothingElseSore: boolean): string {
  if (sore.length > 0) return `Soreness, highest ${Math.max(...sore.map(({ value }) => value))}`
  if (!nothingElseSore) return 'Soreness check-in'
  return noted.length === 0 ? 'Nothing sore' : 'No muscle sore'
}

function ratingText(rating: Rating): string {
  const { region, side, value } = rating
  return [`${placeName(region, side)} ${value}`, ...feelWords(rating)].join(' ')
}
