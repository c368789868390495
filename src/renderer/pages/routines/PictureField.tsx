// Which picture a step shows, chosen by its name.
import { pictureNames } from '../../figures/pictures.ts'
import { Figure } from '../../parts/Figure.tsx'
import { SelectField } from './SelectField.tsx'

const none = { value: '', text: 'No picture' }
const choices = [none, ...pictureNames.map(({ id, name }) => ({ value: id, text: name }))]

type Props = { figure: string | null; onChange: (figure: string | null) => void }

export function PictureField({ figure, onChange }: Props) {
  return (
    <div className="step-fields-picture">
      <SelectField
        label="Picture"
        value={figure ?? ''}
        choices={choices}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      />
      <Figure id={figure} decorative />
    </div>
  )
}
