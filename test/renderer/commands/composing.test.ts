// Words that an input method composes.
import { expect, it } from 'vitest'
import { leaveComposing } from '../../../src/renderer/commands/composing.ts'

it('lets nothing hear the keys by which a word is composed', () => {
  const target = new EventTarget()
  leaveComposing(target as Window)
  const heard: string[] = []
  target.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key))
  for (const key of ['composing', 'ending', 'typed'])
    target.dispatchEvent(
      Object.assign(new Event('keydown'), {
        key,
        isComposing: key === 'composing',
        keyCode: key === 'ending' ? 229 : 13,
      }),
    )
  expect(heard).toEqual(['typed'])
})
