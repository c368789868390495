// Digits of every script, full-width signs and invisible marks, as a text typed or pasted anywhere in the world has them.

/** 0 to 9 of one digit of any script; null for any other letter. */
export function digitValue(letter: string): number | null {
  if (!oneDigit.test(letter)) return null
  // The ten digits of a script follow one another.
  const code = letter.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && oneDigit.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}

/** The text with plain digits and signs, and without marks that nobody sees. */
export function plainSigns(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u066b/g, ',')
    .replace(/\u3000/g, ' ')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit) ?? digit))
}

const oneDigit = /^\p{Nd}$/u
const plain = /^[\u0020-\u007e]*$/
