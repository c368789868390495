// The built window as an allow-list in memory: what is not in it at the start is never served.
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

export type Page = { type: string; bytes: Uint8Array<ArrayBuffer> }
/** By path, `/assets/index-abc.js`; `/` is the page itself. */
export type Pages = ReadonlyMap<string, Page>

/** Plain files of known types only; links are left out. */
export async function readPages(folder: string): Promise<Pages> {
  const pages = new Map<string, Page>(await pagesIn(folder, '/'))
  const index = pages.get('/index.html')
  if (index) pages.set('/', index)
  return pages
}

async function pagesIn(folder: string, under: string): Promise<[string, Page][]> {
  const pages: [string, Page][] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const type = contentTypes[extname(entry.name)]
    if (entry.isDirectory()) pages.push(...(await pagesIn(path, `${under}${entry.name}/`)))
    else if (entry.isFile() && type) {
      pages.push([`${under}${entry.name}`, { type, bytes: new Uint8Array(await readFile(path)) }])
    }
  }
  return pages
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webmanifest': 'application/manifest+json',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
}
