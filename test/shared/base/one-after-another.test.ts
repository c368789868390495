import { expect, test } from 'vitest'
import { oneAfterAnother } from '../../../src/shared/base/one-after-another.ts'

test('a task begins when the one before has ended, also where that failed', async () => {
  const inTurn = oneAfterAnother()
  const story: string[] = []
  let end = () => {}
  const first = inTurn(async () => {
    story.push('first begins')
    await new Promise<void>((resolve) => {
      end = resolve
    })
    throw new Error('a full disk')
  })
  const second = inTurn(async () => story.push('second begins'))
  await expect.poll(() => story).toEqual(['first begins'])
  end()
  await expect(first).rejects.toThrow('a full disk')
  await second
  expect(story).toEqual(['first begins', 'second begins'])
})
