import { expect, test } from 'vitest'
import { exchange, openHost, statusOf } from './raw-socket.ts'

test.each([
  '/../package.json',
  '/..',
  '/.',
  '/./',
  '/assets/..',
  '/assets/../index.html',
  '/assets/./index-abc.js',
  '/%2e%2e/package.json',
  '/%2e%2e%2fpackage.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/..%255cpackage.json',
  '/%252e%252e%252fpackage.json',
  '/..\\package.json',
  '/\\package.json',
  '/assets\\index-abc.js',
  '//etc/passwd',
  '//evil.test/',
  '///',
  '/assets//index-abc.js',
  '/index.html/',
  '/index.html/..',
  '/index.html%00',
  '/%00',
  '/index.html%20',
  '/index.html;a',
  '/index%2ehtml',
  '/INDEX.HTML',
  '/index.htm',
  '/assets',
  '/assets/',
  '/assets/index-abc.js.map',
  '/etc/passwd',
  '/out/main/serve.cjs',
  '/package.json',
  '/.git/config',
  '/.env',
  '/C:/Windows/win.ini',
  '/%c0%ae%c0%ae/package.json',
  '/％2e％2e/package.json',
  '/constructor',
  '/__proto__',
  '/file:///etc/passwd',
  'http://evil.test/',
  '~/.ssh/id_rsa',
])('%s is nothing that is served', async (target) => {
  const { port, authority, reports } = await openHost()
  const answer = await exchange(
    port,
    `GET ${target} HTTP/1.1\r\nHost: ${authority}\r\nConnection: close\r\n\r\n`,
  )
  expect([400, 404, 421]).toContain(statusOf(answer))
  expect(answer).not.toMatch(/<title>|go\(\)|node:|ENOENT/)
  expect(reports).toEqual([])
})
