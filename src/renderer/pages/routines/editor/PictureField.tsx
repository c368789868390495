// Which picture a step shows, chosen by its name.
import { pictureNames } from '../../../figures/pictures.ts'
import { SelectField } from '../../../parts/Field.tsx'
import { Figure } from '../../../parts/Figure.tsx'

const pictures = pictureNames.map(({ id, name }) => ({ value: id, text: name }))

/** `none` is what no choice means. */
type Props = { figure: string | null; none?: string; onChange: (figure: string | null) => void }

export function PictureField({ figure, none = 'No picture', onChange }: Props) {
  return (
    <div className="step-fields-picture">
      <SelectField
        label="Picture"
        value={figure ?? ''}
        choices={[{ value: '', text: none }, ...pictures]}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      />
      {figure !== null && <Figure id={figure} decorative />}
    </div>
  )
}
