// Whether the leg of a trial was kept to: yes, no, or not said yet.
import { Segmented } from './Segmented.tsx'

type Props = {
  /** What it is about, read out. */
  label: string
  kept: boolean | null
  onChoose: (kept: boolean) => void
}

export function KeptChoice({ label, kept, onChoose }: Props) {
  return (
    <Segmented
      label={label}
      choices={[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ]}
      value={kept === null ? null : kept ? 'yes' : 'no'}
      onChange={(value) => onChoose(value === 'yes')}
    />
  )
}
