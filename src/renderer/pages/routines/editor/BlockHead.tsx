// The head of a block of steps in the editor: how many rounds, the rest between them, and its joining with the one above.
import { Combine } from 'lucide-react'
import { editBlock } from '../../../../shared/routines/edit-routine.ts'
import { readNumber } from '../../../../shared/routines/edit-step.ts'
import type { Block } from '../../../../shared/routines/routine.ts'
import { Button } from '../../../parts/Button.tsx'
import { SelectField } from '../../../parts/Field.tsx'
import { NumberField } from '../../../parts/TypedFields.tsx'
import { restChoices } from './editor-words.ts'
import type { Editor } from './use-editor.ts'

type Props = { editor: Editor; block: Block; index: number; blockCount: number; onJoin: () => void }

export function BlockHead({ editor, block, index, blockCount, onJoin }: Props) {
  const key = block.steps[0]?.id ?? ''
  const name = blockCount > 1 ? `Block ${index + 1} of ${blockCount}` : 'All steps'
  return (
    <li className="editor-block">
      {blockCount > 1 && (
        <div className="editor-block-title">
          <h3>{name}</h3>
          {index > 0 && (
            <Button look="quiet" icon={<Combine aria-hidden="true" />} onClick={onJoin}>
              Join with the block above
            </Button>
          )}
        </div>
      )}
      <fieldset className="editor-block-fields">
        <legend className="visually-hidden">{name}</legend>
        <NumberField
          label="Rounds"
          {...editor.field(`${key}.rounds`, String(block.rounds), (routine, text) =>
            editBlock(routine, index, { rounds: readNumber(text) }),
          )}
        />
        {block.rounds > 1 && (
          <>
            <NumberField
              label="Rest between, s"
              {...editor.field(`${key}.rest`, String(block.restBetweenSeconds), (routine, text) =>
                editBlock(routine, index, { restBetweenSeconds: readNumber(text) }),
              )}
            />
            <SelectField
              label="While resting"
              value={block.restKind}
              choices={restChoices}
              onChange={(restKind) => editor.edit((routine) => editBlock(routine, index, { restKind }))}
            />
          </>
        )}
      </fieldset>
    </li>
  )
}
