// The harder way of a step, offered once where its routine is started.
import type { Rating } from '../../shared/journal/records.ts'
import { type HarderOffer as Harder, harderOffer, withHarder } from '../../shared/routines/harder.ts'
import { sparing } from '../../shared/routines/leave-alone.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { Button } from '../parts/Button.tsx'
import { useAdvice } from '../state/use-advice.ts'
import { appOf, useApp, useClient } from '../state/use-app.ts'
import { useJournal } from '../state/use-journal.ts'
import { instructionWords } from './routine-words.ts'
import { useStartRoutine } from './start-routine.ts'
import './harder-offer.css'
import { useLeftAlone } from './use-left-alone.ts'

/** `before` is the soreness that the routine was made from; left out, that of today's checks. */
type Props = { routine: Routine; before?: readonly Rating[] | undefined }

export function HarderOffer({ routine, before }: Props) {
  const offeredHarder = useApp(({ settings }) => settings.offeredHarder)
  const isFree = useApp(({ session }) => session.session.type === 'idle')
  const alone = useLeftAlone()
  const offer = useJournal(
    (journal) => {
      // A harder way that touches what is to be left alone is not offered today.
      const spared = sparing(routine, alone).routine
      return spared && harderOffer(journal, spared, offeredHarder)
    },
    [routine, offeredHarder, alone],
  )
  return offer && isFree && <Offer offer={offer} routine={routine} before={before} />
}

function Offer({ offer, routine, before }: Props & { offer: Harder }) {
  const client = useClient()
  const start = useStartRoutine()
  const { withheld, signs, because } = useAdvice()
  // What is harder is for a day on which nothing comes first.
  if (withheld !== null || signs !== null || because.type === 'too_sore') return null
  const { key, stepId, name, harder } = offer
  async function remember() {
    const { settings } = appOf(client)
    const offeredHarder = [...settings.offeredHarder, key]
    const refusal = await client.saveSettings({ ...settings, offeredHarder })
    if (refusal) client.say(refusal.message)
  }
  async function tryIt() {
    await remember()
    await start(withHarder(routine, stepId), before)
  }
  return (
    <section className="harder-offer" aria-label={`A harder way: ${name}`}>
      <p>
        {name} went well three times. There is a harder way: <strong>{harder.name}</strong>.{' '}
        {instructionWords(harder.instruction, null)}
      </p>
      <div className="harder-offer-answers">
        <Button onClick={() => void tryIt()}>Try it this time</Button>
        <Button look="quiet" onClick={() => void remember()}>
          Not now
        </Button>
      </div>
    </section>
  )
}
