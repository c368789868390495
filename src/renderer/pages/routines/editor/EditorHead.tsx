// The head of the editor: the routine's name to write in, its true time, its family, and what can be done with the whole of it.
import { Copy, Download, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { editFacts } from '../../../../shared/routines/edit-routine.ts'
import { guessFamily } from '../../../../shared/routines/guess-family.ts'
import { stepsOf } from '../../../../shared/routines/steps.ts'
import { Problem, SelectField } from '../../../parts/Field.tsx'
import { IconButton } from '../../../parts/IconButton.tsx'
import { Menu } from '../../../parts/Menu.tsx'
import { TextInput } from '../../../parts/TextInput.tsx'
import { totalTime } from '../../../routines/routine-words.ts'
import type { Library } from '../use-library.ts'
import { familyChoices, familyWords } from './editor-words.ts'
import type { Editor } from './use-editor.ts'

type Props = { editor: Editor; library: Library }

export function EditorHead({ editor, library }: Props) {
  const { routine } = editor
  const isMade = library.madeId === routine.id
  const name = useRef<HTMLInputElement>(null)
  const rename = () => {
    name.current?.focus()
    name.current?.select()
  }
  useEffect(() => {
    if (!isMade) return
    name.current?.focus()
    name.current?.select()
  }, [isMade])
  const problemId = useId()
  const { value, problem, onChange, onBlur } = editor.field('name', routine.name, (old, name) =>
    editFacts(old, { name }),
  )
  const remove = async () => {
    // A write on its way would bring it back.
    await editor.settled()
    await library.remove(routine)
  }
  return (
    <header className="editor-head">
      <h2 className="visually-hidden">{routine.name}</h2>
      <TextInput
        ref={name}
        className="editor-name"
        aria-label="Name of the routine"
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? problemId : undefined}
      />
      <IconButton label={`Rename ${routine.name}`} onClick={rename}>
        <Pencil aria-hidden="true" />
      </IconButton>
      <Menu
        button={{ icon: <Ellipsis aria-hidden="true" />, name: `More for ${routine.name}` }}
        items={[
          { label: 'Rename', icon: <Pencil aria-hidden="true" />, onChoose: rename },
          {
            label: 'Copy',
            icon: <Copy aria-hidden="true" />,
            onChoose: () => void library.copy(routine),
          },
          {
            label: 'Export',
            icon: <Download aria-hidden="true" />,
            onChoose: () => library.exportFile([routine]),
          },
          { label: 'Delete', icon: <Trash2 aria-hidden="true" />, onChoose: () => void remove() },
        ]}
      />
      {problem && <Problem id={problemId}>{problem}</Problem>}
      <div className="editor-facts">
        <p className="editor-total">
          <strong>{totalTime(routine)}</strong> with changes of side
        </p>
        <SelectField
          label="Kind"
          value={routine.family}
          choices={familyChoices}
          onChange={editor.chooseFamily}
        />
        <p className="editor-family" role="status">
          {familyWords(routine.family)}
          {routine.family === guessFamily(stepsOf(routine)) &&
            routine.family !== 'other' &&
            ' Guessed from its steps.'}
        </p>
      </div>
    </header>
  )
}
