// Everything erased: what that takes with it, and the word that is typed so that it is no slip.
import { useState } from 'react'
import type { BackupList } from '../../../../shared/contract/backups.ts'
import { erasingWord } from '../../../../shared/contract/erasing-word.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { Field } from '../../../parts/Field.tsx'
import { countText, entriesText } from './data-words.ts'
import type { Backups } from './use-backups.ts'

type Props = Pick<Backups, 'erase'> & { list: BackupList; folder: string; locale: string }

export function EraseCard({ list, folder, locale, erase }: Props) {
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const count = list.backups.length
  const backups = count === 1 ? 'the one backup' : `all ${countText(count, locale)} backups`
  const undone = count === 0 ? 'and what can be undone' : `what can be undone, and ${backups}`
  return (
    <Card title="Erase everything">
      <form
        className="erase"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== erasingWord) return
          setBusy(true)
          void erase(erasingWord).finally(() => setBusy(false))
        }}
      >
        <p className="small">
          This takes {entriesText(list.entries, locale)}, your settings and routines, {undone} out of {folder}
          . It cannot be undone.
        </p>
        <p className="small">
          {list.second
            ? `What was copied to ${list.second.path} stays there, and so does every file that you took along.`
            : 'Files that you took along stay where they are.'}
        </p>
        <Field label={`Type the word ${erasingWord}`} value={text} onChange={setText} maxLength={20} />
        <Button look="danger" type="submit" disabled={isBusy || text.trim() !== erasingWord}>
          Erase everything
        </Button>
      </form>
    </Card>
  )
}
