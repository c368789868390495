// The small records of a day in words.
import { placeName } from '../anatomy/body.ts'
import { capitalised } from '../base/words.ts'
import {
  type Aid,
  type aids,
  type Heart,
  highestOf,
  type JournalRecord,
  type Signs,
  type states,
  type Wellbeing,
  wellbeingItems,
} from '../journal/records.ts'
import type { Description } from './description.ts'
import { signWords } from './record-words.ts'
import { type DistanceUnit, distanceText, hoursMinutesText } from './units.ts'

type Daily = Exclude<JournalRecord, { kind: 'night' | 'soreness' | 'workout' | 'session' }>

export function describeDaily(record: Daily, locale: string, unit: DistanceUnit = 'km'): Description {
  switch (record.kind) {
    case 'wellbeing':
      return describeWellbeing(record)
    case 'heart':
      return describeHeart(record)
    case 'state':
      return { title: stateNames[record.state], details: record.note }
    case 'signs':
      return describeSigns(record)
    case 'rest_day':
      return {
        title: record.how === 'full' ? 'Rest day' : 'Rest day with an easy walk',
        details: record.note,
      }
    case 'nap':
      return {
        title: record.minutes === null ? 'Nap' : `Nap of ${hoursMinutesText(record.minutes)}`,
        details: record.note,
      }
    case 'aid':
      return describeAid(record)
    case 'plan':
      return {
        title: `Planned: ${record.name === '' ? planNames[record.what].toLowerCase() : record.name}`,
        details: line(
          record.name !== '' && planNames[record.what].toLowerCase(),
          record.distanceMeters !== null && distanceText(record.distanceMeters, locale, unit),
          record.note,
        ),
      }
    case 'note':
      return { title: 'Note', details: record.text }
  }
}

export const stateNames: Record<(typeof states)[number], string> = {
  injured: 'Injured',
  ill: 'Ill',
  depleted: 'Totally depleted',
}

export const planNames = { run: 'Run', hard_session: 'Hard session', race: 'Race' } as const

export const aidNames: Record<(typeof aids)[number], string> = {
  massage_gun: 'Massage gun',
  compression_boots: 'Compression boots',
  cryotherapy: 'Cryotherapy',
  epsom_salt_bath: 'Epsom salt bath',
  ice_bath: 'Ice bath',
  electric_stimulation: 'Electric stimulation',
  red_light: 'Red light',
  compression_leggings: 'Compression leggings',
  recovery_shoes: 'Recovery shoes',
  own: 'Own aid',
}

function describeWellbeing(entry: Wellbeing): Description {
  const highest = highestOf[entry.instrument]
  const items = wellbeingItems.flatMap((item) => (entry[item] === null ? [] : [`${item} ${entry[item]}`]))
  const [first, ...rest] = items
  return {
    title: first === undefined ? 'How the day was' : [capitalised(first), ...rest].join(' · '),
    details: line(
      items.length > 0 && `of ${highest}`,
      entry.morningStiffness !== null && `morning stiffness ${entry.morningStiffness}`,
      entry.enjoyment !== null && `enjoyment ${entry.enjoyment}`,
      entry.ateAndDrankEnough === true && 'ate and drank enough',
      entry.ateAndDrankEnough === false && 'did not eat and drink enough',
      entry.note,
    ),
  }
}

function describeHeart(entry: Heart): Description {
  const heart = entry.restingHeartRateBpm !== null && `Resting heart rate ${entry.restingHeartRateBpm}`
  const variability = entry.rmssdMs !== null && `RMSSD ${entry.rmssdMs} ms`
  return { title: line(heart, variability), details: entry.note }
}

function describeSigns({ ticked, note }: Signs): Description {
  return {
    title:
      ticked.length === 0 ? 'No signs any more' : ticked.length === 1 ? 'A sign' : `${ticked.length} signs`,
    details: line(...ticked.map((sign) => signWords[sign]), note),
  }
}

function describeAid(entry: Aid): Description {
  return {
    title: entry.aid === 'own' ? entry.ownName : aidNames[entry.aid],
    details: line(
      entry.minutes !== null && `${entry.minutes} min`,
      entry.places.map(({ region, side }) => placeName(region, side).toLowerCase()).join(', '),
      entry.verdict !== null && `verdict: ${entry.verdict}`,
      entry.note,
    ),
  }
}

function line(...parts: (string | false | null | undefined)[]): string {
  return parts.filter((part) => part).join(', ')
}
