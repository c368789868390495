// The fields of one FIT message, kept in one place for all messages of a file: making a new one for each would cost the most of all.

export type FitFields = {
  /** Undefined where the message does not have it. */
  get(number: number): number | undefined
}

/** Numbers of fields are bytes. */
const fieldsAtMost = 256

export class FieldsAtHand implements FitFields {
  private readonly values = new Float64Array(fieldsAtMost)
  private readonly messageOf = new Uint32Array(fieldsAtMost)
  private message = 1

  get(number: number): number | undefined {
    return this.messageOf[number] === this.message ? this.values[number] : undefined
  }
  set(number: number, value: number): void {
    this.values[number] = value
    this.messageOf[number] = this.message
  }
  /** The next message begins: nothing is there. */
  clear(): void {
    this.message += 1
  }
  /** What stands here now, for as long as it is wanted. */
  kept(): FitFields {
    const own = new Map<number, number>()
    for (let number = 0; number < fieldsAtMost; number += 1) {
      const value = this.get(number)
      if (value !== undefined) own.set(number, value)
    }
    return own
  }
}
