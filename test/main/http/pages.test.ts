import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readPages } from '../../../src/main/http/pages.ts'

test('only plain files of known kinds are served, and nothing that a link points to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterrun-pages-'))
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 10 }))
  const built = join(folder, 'renderer')
  await mkdir(join(built, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.json'), 'journal')
  await writeFile(join(built, 'index.html'), '<p>')
  await writeFile(join(built, 'assets', 'index-abc.js'), 'go()')
  await writeFile(join(built, 'assets', 'index-abc.js.map'), '{}')
  await writeFile(join(built, 'assets', 'type.woff2'), '')
  await symlink(join(folder, 'secret.json'), join(built, 'link.json'))
  await symlink(folder, join(built, 'up'))
  const pages = [...(await readPages(built))].map(([path, { type }]) => [path, type])
  expect(pages.sort()).toEqual([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/index-abc.js', 'text/javascript; charset=utf-8'],
    ['/assets/type.woff2', 'font/woff2'],
    ['/index.html', 'text/html; charset=utf-8'],
  ])
})
