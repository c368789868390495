// What became of the last edit: quietly saved, or loudly not.
import { Button } from '../../../parts/Button.tsx'
import { Problem } from '../../../parts/Field.tsx'
import type { Editor } from './use-editor.ts'

export function EditorState({ editor: { problem, written, saveAgain } }: { editor: Editor }) {
  return (
    <>
      {problem !== null && <Problem>{problem}</Problem>}
      {written.type === 'refused' ? (
        <div className="editor-unsaved" role="alert">
          <p>Not saved. {written.message}</p>
          <Button onClick={saveAgain}>Save again</Button>
        </div>
      ) : (
        <p className="editor-saved" role="status">
          {written.type === 'saved' && 'Saved'}
        </p>
      )}
    </>
  )
}
