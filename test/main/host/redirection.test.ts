// The page that leads the browser to the app: private, and gone when it has done its work.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { removeRedirections, writeRedirection } from '../../../src/main/host/redirection.ts'

const link = 'http://127.0.0.1:4711/#code=a-_b'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-redirection-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('it leads to the link, and its account alone can read it', () => {
  const path = writeRedirection(aFolder(), link) ?? ''
  expect(readFileSync(path, 'utf8')).toContain(`content="0;url=${link}"`)
  expect(path).not.toContain('code')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('it goes after a minute, with the next one, and when the app ends; nothing else goes', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const folder = aFolder()
  writeFileSync(join(folder, 'open-house.html'), 'mine')
  writeRedirection(folder, link)
  writeRedirection(folder, link)
  expect(readdirSync(folder)).toHaveLength(2)
  vi.advanceTimersByTime(60_000)
  expect(readdirSync(folder)).toEqual(['open-house.html'])
  writeRedirection(folder, link)
  removeRedirections(folder)
  expect(readdirSync(folder)).toEqual(['open-house.html'])
})

test('a folder that is not there any more gets no page, and is no reason to end badly', () => {
  const gone = join(aFolder(), 'pulled out')
  expect(writeRedirection(gone, link)).toBeNull()
  expect(() => removeRedirections(gone)).not.toThrow()
})
