// The languages in which everything written is tried.
/** Languages with digits, calendars, decimal signs, weeks and directions of their own. */
export const locales = [
  'en-GB',
  'en-US',
  'de-DE',
  'fr-FR',
  'fr-CH',
  'fa-IR',
  'ar-EG',
  'he-IL',
  'hi-IN-u-nu-deva',
  'ja-JP',
  'sv-SE',
  'pl-PL',
  'pt-BR',
  'es-ES',
  'cs-CZ',
  'bn-BD',
  'my-MM',
  'th-TH',
] as const
