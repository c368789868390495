// The window's address space: the built files letter by letter, and nothing else.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { securityHeaders } from '../../../src/main/host/security-headers.ts'
import { type Pages, readPages } from '../../../src/main/http/pages.ts'
import { pageAt, respond } from '../../../src/main/shell/protocol.ts'

/** A built window with a secret beside it and a link that leads there. */
async function builtWindow(): Promise<Pages> {
  const root = await mkdtemp(join(tmpdir(), 'afterrun-protocol-'))
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 10 }))
  const folder = join(root, 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(root, 'secret.json'), 'secret')
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets', 'index-1.js'), 'run()')
  await writeFile(join(folder, 'assets', 'notes.txt'), 'of no known type')
  await symlink(join(root, 'secret.json'), join(folder, 'link.json'))
  await symlink(root, join(folder, 'folder'))
  return readPages(folder)
}

const strangers = [
  'app://afterrun/../secret.json',
  'app://afterrun/../../secret.json',
  'app://afterrun/assets/../../secret.json',
  'app://afterrun/assets/../index.html',
  'app://afterrun/./index.html',
  'app://afterrun/..',
  'app://afterrun/%2e%2e/secret.json',
  'app://afterrun/%2e%2e%2fsecret.json',
  'app://afterrun/..%2fsecret.json',
  'app://afterrun/%2e%2e%5csecret.json',
  'app://afterrun/..%5csecret.json',
  'app://afterrun/..\\secret.json',
  'app://afterrun/assets\\index-1.js',
  'app://afterrun/%252e%252e%252fsecret.json',
  'app://afterrun/..;/secret.json',
  'app://afterrun/....//secret.json',
  'app://afterrun/%c0%ae%c0%ae/secret.json',
  'app://afterrun/．．/secret.json',
  'app://afterrun//secret.json',
  'app://afterrun//index.html',
  'app://afterrun///etc/passwd',
  'app://afterrun//other/index.html',
  'app://afterrun/etc/passwd',
  'app://afterrun/C:/Windows/win.ini',
  'app://afterrun/file:///etc/passwd',
  'app://afterrun/index.html%00.js',
  'app://afterrun/index.html\0',
  'app://afterrun/%00',
  'app://afterrun/INDEX.HTML',
  'app://afterrun/index.html/',
  'app://afterrun/index.html.',
  'app://afterrun/index.html ',
  'app://afterrun/index%2ehtml',
  'app://afterrun/index.html?version=2',
  'app://afterrun/assets',
  'app://afterrun/assets/',
  'app://afterrun/assets/notes.txt',
  'app://afterrun/link.json',
  'app://afterrun/folder/secret.json',
  'app://afterrun/__proto__',
  'app://afterrun/constructor',
  'app://afterrun',
  'app://other/index.html',
  'app://afterrun.example/index.html',
  'app://afterrun:80/index.html',
  'app://me@afterrun/index.html',
  'app:///index.html',
  'file:///index.html',
  'https://afterrun/index.html',
  '',
]

test('an address that names no built file answers 404, however it is written', async () => {
  const pages = await builtWindow()
  expect(strangers.filter((address) => respond(pages, 'GET', address).status !== 404)).toEqual([])
  expect(strangers.length).toBeGreaterThanOrEqual(40)
})

test('the built files answer under their own names, and the page under the root too', async () => {
  const pages = await builtWindow()
  const served = ['', 'index.html', 'assets/index-1.js', '#/today'].map((path) => {
    const page = pageAt(pages, `app://afterrun/${path}`)
    return page && [page.type, new TextDecoder().decode(page.bytes)]
  })
  const index = ['text/html; charset=utf-8', '<!doctype html>']
  expect(served).toEqual([index, index, ['text/javascript; charset=utf-8', 'run()'], index])
})

test('files are read and never written to', async () => {
  const pages = await builtWindow()
  const statuses = ['POST', 'PUT', 'DELETE', 'HEAD'].map(
    (method) => respond(pages, method, 'app://afterrun/').status,
  )
  expect(statuses).toEqual([404, 404, 404, 404])
})

test('every answer carries the policy, also that there is nothing', async () => {
  const pages = await builtWindow()
  const found = respond(pages, 'GET', 'app://afterrun/')
  const missing = respond(pages, 'GET', 'app://afterrun/nothing')
  expect(Object.fromEntries(found.headers)).toEqual({
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
  })
  expect(Object.fromEntries(missing.headers)).toEqual(securityHeaders)
})
