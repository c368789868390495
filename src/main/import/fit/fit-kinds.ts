// What a FIT file holds that is no activity.

/** For the sentence `This FIT file is no activity but holds …`. */
export function fitKindName(type: number): string {
  return names[type] ?? 'something else'
}

/** By the file types of the FIT profile. */
const names: { [type: number]: string } = {
  1: 'the description of a device',
  2: 'the settings of a watch',
  3: 'the settings of a sport',
  5: 'a planned workout',
  6: 'a course',
  7: 'a schedule',
  9: 'body weights',
  10: 'totals of a watch',
  11: 'goals',
  14: 'blood pressures',
  15: 'the daily monitoring of a watch',
  20: 'a summary of activities',
  28: 'the daily monitoring of a watch',
  32: 'the daily monitoring of a watch',
  34: 'a segment',
  35: 'a list of segments',
  40: 'settings of an app',
  41: 'heart rate variability',
  44: 'the metrics of a watch',
  49: 'a night of sleep',
  61: 'charts of heart rate variability',
  68: 'heart rate variability',
}
