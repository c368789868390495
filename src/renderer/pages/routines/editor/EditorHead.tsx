// The head of the editor: the routine's name to write in, its true time, its family, and what can be done with the whole of it.
import { Copy, Download, Ellipsis, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { editFacts } from '../../../../shared/routines/edit-routine.ts'
import { SelectField } from '../../../parts/Field.tsx'
import { Menu } from '../../../parts/Menu.tsx'
import { totalTime } from '../../../routines/routine-words.ts'
import { useLibrary } from '../use-library.ts'
import { familyChoices, familyWords } from './editor-words.ts'
import type { Editor } from './use-editor.ts'

export function EditorHead({ editor }: { editor: Editor }) {
  const { routine } = editor
  const library = useLibrary()
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
      <input
        className="editor-name"
        aria-label="Name of the routine"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? problemId : undefined}
      />
      <Menu
        button={{ icon: <Ellipsis aria-hidden="true" />, name: `More for ${routine.name}` }}
        items={[
          { label: 'Copy', icon: <Copy aria-hidden="true" />, onChoose: () => library.copy(routine) },
          {
            label: 'Export',
            icon: <Download aria-hidden="true" />,
            onChoose: () => library.exportFile([routine]),
          },
          { label: 'Delete', icon: <Trash2 aria-hidden="true" />, onChoose: () => void remove() },
        ]}
      />
      {problem && (
        <p className="field-problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
      <div className="editor-facts">
        <p className="editor-total">
          <strong>{totalTime(routine)}</strong> with changes of side
        </p>
        <SelectField
          label="Kind"
          value={routine.family}
          choices={familyChoices}
          onChange={(family) => editor.edit((old) => editFacts(old, { family }))}
        />
        <p className="editor-family" role="status">
          {familyWords(routine.family)}
        </p>
      </div>
    </header>
  )
}
