// The first row of a table of days: a letter for each weekday, with its name.
import { weekdayNames } from '../../shared/words/day-words.ts'

/** `firstWeekday` 1 to 7, from Monday. */
export function WeekdayHead({ firstWeekday }: { firstWeekday: number }) {
  return (
    <thead>
      <tr>
        {weekdayNames(firstWeekday, navigator.language).map(({ letter, name }) => (
          <th key={name} scope="col">
            <abbr title={name}>{letter}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  )
}
