// A recovery aid that was used.
import { regions, sides, sidesOf } from '../../anatomy/body.ts'
import { z } from '../../base/schema.ts'
import { common, maybe, note, positive } from '../fields.ts'
import { type JournalKind, noTimes, timeLogged } from './kind.ts'

/** Aids that one coach tried (S003); never ranked, and an own one can be named. */
export const aids = [
  'massage_gun',
  'compression_boots',
  'cryotherapy',
  'epsom_salt_bath',
  'ice_bath',
  'electric_stimulation',
  'red_light',
  'compression_leggings',
  'recovery_shoes',
  'own',
] as const

/** Whether one leg can have it while the other goes without: a bath holds both, and shoes come in pairs. */
const fitsOneLeg: Readonly<Record<(typeof aids)[number], boolean>> = {
  massage_gun: true,
  compression_boots: true,
  cryotherapy: false,
  epsom_salt_bath: false,
  ice_bath: false,
  electric_stimulation: true,
  red_light: true,
  compression_leggings: false,
  recovery_shoes: false,
  own: true,
}

export const oneLegAids = aids.filter((aid) => fitsOneLeg[aid])

const Places = z
  .array(
    z
      .object({ region: z.enum(regions), side: z.enum(sides) })
      .refine(({ region, side }) => sidesOf(region).includes(side), {
        message: 'This place of the body does not have that side.',
        path: ['side'],
      }),
  )
  .refine(
    (places) => new Set(places.map(({ region, side }) => `${region}:${side}`)).size === places.length,
    'Each place is named once.',
  )

export const Aid = z
  .object({
    ...common,
    kind: z.literal('aid'),
    aid: z.enum(aids),
    ownName: z.string().trim().max(60, 'A name can hold up to 60 characters.').default(''),
    minutes: maybe(positive('Minutes', 1440, '1,440')),
    places: Places.default([]),
    verdict: maybe(z.enum(['keep', 'drop'])),
    note,
  })
  .refine((entry) => entry.aid !== 'own' || entry.ownName !== '', {
    message: 'An aid of your own needs a name.',
    path: ['ownName'],
  })

export type Aid = z.infer<typeof Aid>

export const aidKind: JournalKind<Aid> = {
  timeOf: timeLogged,
  timesOn: noTimes,
  regionsOf: ({ places }) => places.map(({ region }) => region),
  tells: 'past',
  isCheckIn: false,
}
