// What of the journal answers a search, as days with their records, the newest first; one pass over all of it.
import { otherNames, placeName, type Region } from '../anatomy/body.ts'
import { addDays, type Day, epochOf } from '../base/day.ts'
import type { JournalRecord, Kind, Modality, Rating, State } from '../journal/records.ts'
import { aidNames, planNames, stateNames } from '../words/describe-daily.ts'
import { momentOf } from '../words/description.ts'
import {
  afterwardsWords,
  contextWords,
  effortWords,
  feelWords,
  kindNames,
  modalityNames,
  occasionWords,
  signWords,
  surfaceWords,
} from '../words/record-words.ts'

export type JournalQuery = {
  /** All its words must be found, in any order, each as the beginning of a word. */
  text: string
  /** None means all. */
  kinds: readonly Kind[]
  region: Region | null
  /** Days 0 to 10 of the race that was run on this day. */
  raceDay: Day | null
}

export type FoundDay = { day: Day; records: JournalRecord[] }

export const everything: JournalQuery = { text: '', kinds: [], region: null, raceDay: null }
export const raceWindowDays = 10

export function searchJournal(records: Iterable<JournalRecord>, query: JournalQuery): FoundDay[] {
  const terms = plain(query.text).trim().split(' ').filter(Boolean)
  const kinds = new Set(query.kinds)
  const { region, raceDay } = query
  const lastDay = raceDay && addDays(raceDay, raceWindowDays)
  const days = new Map<Day, JournalRecord[]>()
  for (const record of records) {
    if (kinds.size > 0 && !kinds.has(record.kind)) continue
    if (raceDay && lastDay && (record.day < raceDay || record.day > lastDay)) continue
    if (region && !regionsOf(record).includes(region)) continue
    if (terms.length > 0 && !holdsAll(record, terms)) continue
    const known = days.get(record.day)
    if (known) known.push(record)
    else days.set(record.day, [record])
  }
  return [...days]
    .map(([day, found]) => ({ day, records: found }))
    .sort((one, other) => (one.day < other.day ? 1 : -1))
}

/** The records of a day in the order in which they happened. */
export function inOrder(records: readonly JournalRecord[]): JournalRecord[] {
  return records
    .map((record) => ({ record, at: epochOf(momentOf(record)) }))
    .sort((one, other) => one.at - other.at)
    .map(({ record }) => record)
}

/** Nothing is asked for. */
export function isEverything({ text, kinds, region, raceDay }: JournalQuery): boolean {
  return text.trim() === '' && kinds.length === 0 && region === null && raceDay === null
}

function holdsAll(record: JournalRecord, terms: readonly string[]): boolean {
  const text = ` ${plain(wordsOf(record).join(' '))}`
  return terms.every((term) => text.includes(` ${term}`))
}

/** Small letters without accents or punctuation, so that `cafe` finds `Café-Lauf`. */
function plain(text: string): string {
  const small = text.toLowerCase()
  const bare = /^[ -~]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{Mn}/gu, '')
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ')
}

function regionsOf(record: JournalRecord): Region[] {
  switch (record.kind) {
    case 'soreness':
      return record.ratings.map(({ region }) => region)
    case 'session':
      return [...record.before, ...record.after].map(({ region }) => region)
    case 'aid':
      return record.places.map(({ region }) => region)
    default:
      return []
  }
}

/** Everything of a record that a runner may look for. */
function wordsOf(record: JournalRecord): string[] {
  const kind = kindNames[record.kind]
  switch (record.kind) {
    case 'workout':
      return [
        kind,
        modalityNames[record.modality],
        otherModalityWords[record.modality] ?? '',
        record.distanceMeters === null ? '' : `${Math.round(record.distanceMeters / 100) / 10} km`,
        record.effortCr10 === null ? '' : (effortWords[record.effortCr10] ?? ''),
        record.afterwards ? afterwardsWords[record.afterwards] : '',
        record.race ? `race ${record.race.name}` : '',
        record.surface ? surfaceWords[record.surface] : '',
        record.purpose === 'recovery' ? 'recovery session' : '',
        record.occasion ? occasionWords[record.occasion] : '',
        record.hard ? 'hard session' : '',
        record.source?.fileName ?? '',
        record.note,
      ]
    case 'soreness':
      return [
        kind,
        record.context ? contextWords[record.context] : '',
        ...ratingWords(record.ratings),
        record.nothingElseSore && record.ratings.length === 0 ? 'nothing sore' : '',
        record.note,
      ]
    case 'night':
      return [
        kind,
        'slept',
        record.quality === null ? 'sleep' : 'sleep quality',
        record.restlessLegs ? 'restless legs' : '',
        record.note,
      ]
    case 'session':
      return [
        kind,
        record.routineName,
        ...record.steps.map(({ name }) => name),
        ...ratingWords(record.before),
        ...ratingWords(record.after),
        record.note,
      ]
    case 'wellbeing':
      return [
        kind,
        'how the day was',
        record.ateAndDrankEnough === null ? '' : 'eat drink ate and drank enough',
        record.fatigue === null ? '' : 'fatigue',
        record.stress === null ? '' : 'stress',
        record.mood === null ? '' : 'mood',
        record.motivation === null ? '' : 'motivation',
        record.morningStiffness === null ? '' : 'morning stiffness',
        record.enjoyment === null ? '' : 'enjoyment',
        record.note,
      ]
    case 'heart':
      return [
        kind,
        record.restingHeartRateBpm === null ? '' : 'rate',
        record.rmssdMs === null ? '' : 'rmssd',
        record.note,
      ]
    case 'state':
      return [stateNames[record.state], otherStateWords[record.state], record.note]
    case 'signs':
      return [kind, ...record.ticked.map((sign) => signWords[sign]), record.note]
    case 'rest_day':
      return ['rest day', record.how === 'easy_walk' ? 'easy walk' : '', record.note]
    case 'nap':
      return [kind, record.note]
    case 'aid':
      return [
        kind,
        record.aid === 'own' ? record.ownName : aidNames[record.aid],
        ...record.places.map(({ region, side }) => placeName(region, side)),
        record.verdict ?? '',
        record.note,
      ]
    case 'plan':
      return ['planned', planNames[record.what], record.name, record.note]
    case 'note':
      return [kind, record.text]
  }
}

/** What runners also call them. */
const otherModalityWords: Partial<Record<Modality, string>> = {
  run: 'running jog',
  trail_run: 'running trail',
  walk: 'walking',
  hike: 'hiking',
  cycling: 'bike ride',
  swimming: 'swim',
  strength: 'weights gym',
}
const otherStateWords: Record<State['state'], string> = {
  injured: 'injury',
  ill: 'illness sick',
  depleted: 'exhausted tired',
}

function ratingWords(ratings: readonly Rating[]): string[] {
  return ratings.flatMap((rating) => [
    placeName(rating.region, rating.side),
    ...(otherNames[rating.region] ?? []),
    ...feelWords(rating),
  ])
}
