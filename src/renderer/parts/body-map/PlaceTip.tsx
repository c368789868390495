// The name and number of the place under the pointer or the focus, beside it.
import { capitalised } from '../../../shared/base/words.ts'
import { notCounted } from './place-words.ts'
import { besideShape, type Shape, type ViewBox } from './shapes.ts'

export function PlaceTip({ shape, value, box }: { shape: Shape; value: number | null; box: ViewBox }) {
  return (
    <div className="body-map-tip" style={besideShape(shape, 176, box)} aria-hidden="true">
      {capitalised(shape.name)} <strong>{value ?? 'not rated'}</strong>
      {!shape.muscle && <span className="body-map-tip-more">{notCounted}</span>}
    </div>
  )
}
