// Keeps a proposal as a routine of the runner's own; once kept it leads there.
import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import type { Routine } from '../../../shared/routines/routine.ts'
import { dateWords } from '../../../shared/words/day-words.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Button } from '../../parts/Button.tsx'
import { useClient } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'

type Keeping = { type: 'open' } | { type: 'keeping' } | { type: 'kept'; id: string }

export function KeepButton({ routine }: { routine: Routine }) {
  const client = useClient()
  const today = useToday()
  const [keeping, setKeeping] = useState<Keeping>({ type: 'open' })
  async function keep() {
    setKeeping({ type: 'keeping' })
    const id = crypto.randomUUID()
    const name = `For what was sore, ${dateWords(today, today, navigator.language)}`
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
