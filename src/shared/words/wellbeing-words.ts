// The well-being scales in words: what their ends mean, and each number where the wording has a name for it.
import { highestOf, type Instrument, type WellbeingItem } from '../journal/records.ts'

export const instrumentNames: Record<Instrument, { name: string; about: string }> = {
  mclean: { name: '1 to 5, higher is better', about: 'McLean’s wording, each number with its own words' },
  hooper: {
    name: '1 to 7, higher is worse',
    about: 'Hooper’s wording, from “very, very low” to “very, very high”',
  },
}

/** The items in the order in which they are asked. */
export const askedItems = [
  'fatigue',
  'mood',
  'stress',
  'motivation',
] as const satisfies readonly WellbeingItem[]

/** The name of a scale says which way it goes: up is better in McLean's wording, worse in Hooper's. */
export function itemName(item: WellbeingItem, instrument: Instrument): string {
  return names[instrument][item]
}

/** What the lowest and the highest number of a scale mean. */
export function endsOf(item: WellbeingItem, instrument: Instrument): readonly [string, string] {
  return ends[instrument][item]
}

/** `1 worn out – 5 very fresh`: which end is which. */
export function endWords(item: WellbeingItem, instrument: Instrument): string {
  const [lowest, highest] = endsOf(item, instrument)
  return `1 ${lowest} – ${highestOf[instrument]} ${highest}`
}

/** One scale in a sentence, `Freshness: 1 worn out – 5 very fresh`. */
export function scaleExample(instrument: Instrument): string {
  return `${itemName('fatigue', instrument)}: ${endWords('fatigue', instrument)}`
}

/** The words of each number from 1 on; null where the wording names only the ends. */
export function numberWords(item: WellbeingItem, instrument: Instrument): readonly string[] | null {
  return instrument === 'mclean' ? mcleanWords[item] : null
}

/** Labels of McLean 2010 (science.md 2.1, WRUG), shortened where a runner trains alone; motivation is ours. */
const mcleanWords: Record<WellbeingItem, readonly string[]> = {
  fatigue: ['always tired', 'more tired than normal', 'normal', 'fresh', 'very fresh'],
  stress: ['very stressed', 'stressed', 'normal', 'relaxed', 'very relaxed'],
  mood: [
    'highly annoyed, irritable or down',
    'snappy with others',
    'less interested than normal',
    'generally good',
    'very positive',
  ],
  motivation: ['none', 'less than normal', 'normal', 'keen', 'very keen'],
}

const names: Record<Instrument, Record<WellbeingItem, string>> = {
  mclean: { fatigue: 'Freshness', mood: 'Mood', stress: 'Calm', motivation: 'Motivation' },
  hooper: { fatigue: 'Fatigue', mood: 'Low mood', stress: 'Stress', motivation: 'Low motivation' },
}

/** Hooper's ends as published (science.md 2.1), each which fit on one line; mood and motivation are ours in that wording. */
const ends: Record<Instrument, Record<WellbeingItem, readonly [string, string]>> = {
  mclean: {
    fatigue: ['worn out', 'very fresh'],
    stress: ['tense', 'very calm'],
    mood: ['low', 'very good'],
    motivation: ['none', 'very keen'],
  },
  hooper: {
    fatigue: ['very, very low', 'very, very high'],
    stress: ['very, very low', 'very, very high'],
    mood: ['very, very good', 'very, very bad'],
    motivation: ['very, very high', 'very, very low'],
  },
}
