// Everything taken along as one file of plain JSON and CSV: packed while the window goes on, and called off by the same button.
import { Download } from 'lucide-react'
import { Button } from '../../../parts/Button.tsx'
import { usePacking } from './use-packing.ts'

export function PackButton() {
  const { packing, pack, callOff } = usePacking()
  const isPacking = packing.type === 'packing'
  return (
    <>
      <Button icon={<Download aria-hidden="true" />} onClick={() => (isPacking ? callOff() : void pack())}>
        {isPacking ? `Packing, ${packing.percent} %. Cancel` : 'Take everything with me'}
      </Button>
      <p className="small" role="status">
        {packing.type === 'done' &&
          `${packing.name} is handed to you: plain JSON and CSV, which any program opens.`}
        {packing.type === 'refused' && packing.message}
      </p>
    </>
  )
}
