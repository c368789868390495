// Keeps a proposal as a routine of the runner's own; once kept it leads there.
import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import type { Routine } from '../../../shared/session/routine.ts'
import { Button } from '../../parts/Button.tsx'
import { dateWords } from '../../parts/day-words.ts'
import { hrefTo } from '../../routes.ts'
import { now, useApp, useClient } from '../../use-app.ts'

type Keeping = { type: 'open' } | { type: 'keeping' } | { type: 'kept'; id: string }

export function KeepButton({ routine }: { routine: Routine }) {
  const client = useClient()
  const { today } = now(useApp())
  const [keeping, setKeeping] = useState<Keeping>({ type: 'open' })
  async function keep() {
    setKeeping({ type: 'keeping' })
    const id = crypto.randomUUID()
    const name = `For what was sore, ${dateWords(today, today)}`
    const refusal = await client.saveRoutine({ ...routine, id, name })
    setKeeping(refusal ? { type: 'open' } : { type: 'kept', id })
    client.say(refusal?.message ?? 'Kept in your routines.')
  }
  if (keeping.type === 'kept')
    return (
      <a className="compose-kept" href={hrefTo('routines', keeping.id)}>
        In your routines
      </a>
    )
  return (
    <Button
      icon={<Bookmark aria-hidden="true" />}
      disabled={keeping.type === 'keeping'}
      onClick={() => void keep()}
    >
      Keep as my own routine
    </Button>
  )
}
