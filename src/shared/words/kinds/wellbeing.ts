// How a day was, in words.
import { capitalised, uncapitalised } from '../../base/words.ts'
import { highestOf, type Wellbeing, wellbeingItems } from '../../journal/records.ts'
import { itemName } from '../wellbeing-words.ts'
import { type KindWords, line } from './kind.ts'

const all = 'Well-being'

export const wellbeingWords: KindWords<Wellbeing> = {
  all,
  one: 'How the day was',
  edit: 'Edit how the day was',
  written: 'Well-being saved.',
  changed: 'Well-being changed.',
  describe: (entry) => {
    const items = wellbeingItems.flatMap((item) =>
      entry[item] === null ? [] : [`${uncapitalised(itemName(item, entry.instrument))} ${entry[item]}`],
    )
    const [first, ...rest] = items
    return {
      title: first === undefined ? 'How the day was' : [capitalised(first), ...rest].join(' · '),
      details: line(
        items.length > 0 && `of ${highestOf[entry.instrument]}`,
        entry.morningStiffness !== null && `morning stiffness ${entry.morningStiffness}`,
        entry.enjoyment !== null && `enjoyment ${entry.enjoyment}`,
        entry.ateAndDrankEnough === true && 'ate and drank enough',
        entry.ateAndDrankEnough === false && 'did not eat and drink enough',
        entry.note,
      ),
    }
  },
  searched: (entry) => [
    all,
    'how the day was',
    entry.ateAndDrankEnough === null ? '' : 'eat drink ate and drank enough',
    ...wellbeingItems.map((item) =>
      entry[item] === null ? '' : `${item} ${itemName(item, entry.instrument)}`,
    ),
    entry.morningStiffness === null ? '' : 'morning stiffness',
    entry.enjoyment === null ? '' : 'enjoyment',
    entry.note,
  ],
  fields: {
    instrument: 'the wording',
    fatigue: 'the fatigue',
    stress: 'the stress',
    mood: 'the mood',
    motivation: 'the motivation',
    morningStiffness: 'the stiffness',
    enjoyment: 'the enjoyment',
    ateAndDrankEnough: 'what was eaten and drunk',
    note: 'the note',
  },
}
