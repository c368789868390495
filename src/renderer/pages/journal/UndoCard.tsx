// What was done last in the journal, and the button that takes it back.
import { Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { useApp, useClient } from '../../use-app.ts'

export function UndoCard() {
  const { host, journal, toast } = useApp()
  const client = useClient()
  const [last, setLast] = useState<{ toast: number; text: string; rev: number } | null>(null)
  const { rev } = journal
  useEffect(() => {
    if (toast?.undo)
      setLast((known) => (known?.toast === toast.id ? known : { toast: toast.id, text: toast.text, rev }))
  }, [toast, rev])
  if (!host.undo) return null
  return (
    <section className="card undo-card" aria-labelledby="undo-card-title">
      <h3 id="undo-card-title">Undo</h3>
      <p className="small">{last?.rev === rev ? last.text : 'The last change can be taken back.'}</p>
      <Button icon={<Undo2 aria-hidden="true" />} shortcut="Ctrl Z" onClick={() => void client.undo()}>
        Undo
      </Button>
    </section>
  )
}
