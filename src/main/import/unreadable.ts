// The end of reading a workout file, with the sentence that the runner gets.

/** Thrown inside the readers, caught by `parseWorkoutFile` alone, which makes a refusal of it. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
