// What is said where a schema has no sentence of its own: in a runner's words and without its full stop, since some add the place.
import type { core } from 'zod'

type Issue = core.$ZodRawIssue

/** More words than these are not named one by one. */
const mostNamed = 12

/** For every check that a schema makes without words of its own. */
export function schemaWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing' : `${kindOf(issue.expected)} is needed here`
    case 'too_big':
      return `${issue.inclusive === false ? 'Less than' : 'At most'} ${amount(issue.maximum, issue.origin)}`
    case 'too_small':
      if (Number(issue.minimum) === 1 && issue.origin === 'string') return 'Something has to be written here'
      return `${issue.inclusive === false ? 'More than' : 'At least'} ${amount(issue.minimum, issue.origin)}`
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return oneOf(Array.isArray(issue.options) ? issue.options : [])
    case 'invalid_format':
      return issue.format === 'uuid' ? 'This is no id' : 'This is not written as it has to be'
    case 'not_multiple_of':
      return `Only multiples of ${issue.divisor} are known here`
    case 'unrecognized_keys':
      return `There is no field ${issue.keys.map((key) => `"${key}"`).join(' or ')} here`
    default:
      return 'This cannot be read'
  }
}

/** What is said of an issue by itself. */
export function sentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`
}

function kindOf(expected: string): string {
  return kinds[expected] ?? 'Something else'
}

const kinds: { [expected: string]: string } = {
  string: 'A text',
  number: 'A number',
  int: 'A whole number',
  boolean: 'True or false',
  array: 'A list',
  object: 'A set of named fields',
}

function amount(count: number | bigint, origin: string): string {
  if (origin === 'string') return `${count} character${Number(count) === 1 ? '' : 's'}`
  return origin === 'array' ? `${count} of these` : String(count)
}

function oneOf(values: readonly unknown[]): string {
  if (values.length === 0 || values.length > mostNamed) return 'This is none of what is known here'
  const named = values.map(String).join(', ')
  return values.length === 1 ? `Only ${named} is known here` : `One of these is needed here: ${named}`
}
