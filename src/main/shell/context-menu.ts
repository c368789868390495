// The right-click menu: what can be done with a text, in fields and with what is marked, and how a word may be meant.
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'

export type TextPorts = {
  replaceWord(word: string): void
  learnWord(word: string): void
}

type Pressed = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'
> & {
  editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >
}

/** No items where nothing can be done: then no menu opens. */
export function textMenu(pressed: Pressed, ports: TextPorts): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags: can } = pressed
  if (!isEditable)
    return selectionText.trim() === '' ? [] : [{ role: 'copy', label: 'Copy', enabled: can.canCopy }]
  return [
    ...spellingItems(pressed, ports),
    { role: 'undo', label: 'Undo', enabled: can.canUndo },
    { role: 'redo', label: 'Redo', enabled: can.canRedo },
    { type: 'separator' },
    { role: 'cut', label: 'Cut', enabled: can.canCut },
    { role: 'copy', label: 'Copy', enabled: can.canCopy },
    { role: 'paste', label: 'Paste', enabled: can.canPaste },
    { role: 'selectAll', label: 'Select all', enabled: can.canSelectAll },
  ]
}

function spellingItems(
  { misspelledWord, dictionarySuggestions }: Pressed,
  { replaceWord, learnWord }: TextPorts,
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return []
  const suggestions = dictionarySuggestions.map((word) => ({ label: word, click: () => replaceWord(word) }))
  return [
    ...(suggestions.length > 0 ? suggestions : [{ label: 'No suggestions', enabled: false }]),
    { label: `Learn “${misspelledWord}”`, click: () => learnWord(misspelledWord) },
    { type: 'separator' },
  ]
}
